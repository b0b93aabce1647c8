import type { PreparedDocument } from "../spec/prepared-document.ts";
import { comparableText } from "./comparable-text.ts";

/** What the site that shows a page calls itself, and what its titles say. Names are comparable texts. */
export interface PageNames {
  /** `og:site_name`, `application-name`, and the name within the host: `builtin` of `www.builtin.com`. */
  readonly names: readonly string[];
  /** `<title>` and `og:title`, in parts as separated by bars and dashes. */
  readonly titleParts: readonly string[];
}

/** Parts of a host that name no one. */
const commonLabels: ReadonlySet<string> = new Set(
  "www com org net co uk io gov edu de fr es nl se no dk cz sk pl ch at be eu us ca au jobs job careers career karriere apply boards hire recruiting".split(
    " ",
  ),
);

const hostNames = (url: string): readonly string[] => {
  const host = URL.parse(url)?.hostname ?? "";
  return host.split(".").filter((label) => label.length > 2 && !commonLabels.has(label));
};

/** Splits at " - ", " | ", " – ", " · ", " @ " and the like. */
export const splitTitle = (title: string): readonly string[] =>
  title.split(/\s+[|–—·•:»@-]+\s+|\s*\|\s*/).filter((part) => part.trim() !== "");

/** The names of the site, from its metadata and address. */
export const pageNames = ({ metadata, url, pageTitle }: Pick<PreparedDocument, "metadata" | "url" | "pageTitle">): PageNames => {
  const named = (...wanted: readonly string[]): readonly string[] =>
    metadata.filter(({ name }) => wanted.includes(name)).map(({ value }) => value);
  const addresses = [url ?? "", ...named("canonical", "og:url")];
  const stated = named("og:site_name", "application-name", "al:ios:app_name", "apple-mobile-web-app-title").map((name) =>
    name.slice(0, 200),
  );
  const names = [...stated, ...addresses.flatMap(hostNames)].map(comparableText).filter((name) => name !== "");
  const titles = [pageTitle ?? "", ...named("title", "og:title")].map((title) => title.slice(0, 500));
  return { names: [...new Set(names)], titleParts: [...new Set(titles.flatMap(splitTitle))] };
};

/** Whether a name is the site's: equal, also without blanks ("Built In" and `builtin`) or a domain's ending ("Indeed.com"). */
export const isSiteName = (name: string, { names }: PageNames): boolean => {
  const tight = comparableText(name.replace(/\.(?:com|org|net|io|co|jobs|de|fr|nl|se)$/i, "")).replaceAll(" ", "");
  const bare = tight.replace(/(?<=.{4})(?:jobs?|jobboard|careers?|karriere|stellen|emplois?|empleos?|vacatures)$/, "");
  return tight.length > 1 && names.map((other) => other.replaceAll(" ", "")).some((other) => other === tight || other === bare);
};
