import { hash } from "node:crypto";
import type { Posting } from "../spec/posting.ts";

/**
 * What tells a posting from another in every run: its `id`, else its `url`, else `sha256:` and the SHA-256 of its content
 * in hexadecimal (text is hashed as UTF-8). Arms of a split are drawn by it.
 */
export function itemKey({ id, url, content }: Pick<Posting, "id" | "url" | "content">): string {
  if (id !== undefined && id !== "") return id;
  if (url !== undefined && url !== "") return url;
  return `sha256:${hash("sha256", content, "hex")}`;
}
