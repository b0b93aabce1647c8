import type { RemovedPart } from "../spec/prepared-document.ts";

/** A rule that would leave an element out. What stands inside may still speak against it (see `isRemovalConfirmed`). */
export interface Removal {
  readonly rule:
    | "raw"
    | "hidden"
    | "noscript"
    | "aria-hidden"
    | "navigation"
    | "menu"
    | "related"
    | "share"
    | "cookie-banner"
    | "footer"
    | "form";
  /** Why the element is left out. */
  readonly reason: RemovedPart["reason"];
}
