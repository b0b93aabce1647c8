import { baseName } from "../normalize/link-base.ts";
import type { PageState } from "./page-state.ts";
import type { TagAttributes } from "./tag-attributes.ts";

/** More than any page means to say. */
const mostEntries = 500;

/** What a `<meta>` tells browsers and tools, never readers. */
const technicalNames =
  /^(?:viewport|theme-color|robots|googlebot|generator|referrer|charset|format-detection|color-scheme|handheldfriendly|csrf|msapplication|apple-|mobile-web|x-|fb:app_id)|verification$|verify/;

/** Notes one entry, unless the page has noted more than enough. */
export const noteMetadata = (
  { data }: PageState,
  { name, attribute }: { readonly name: string; readonly attribute: ReturnType<TagAttributes["get"]> },
): void => {
  const value = attribute?.value.trim();
  if (attribute === undefined || value === undefined || value === "" || data.metadata.length >= mostEntries) return;
  data.metadata.push({ name, value, ...attribute.span });
};

const noteMeta = (page: PageState, attributes: TagAttributes): void => {
  const written = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop");
  const name = written?.value.trim().toLowerCase() ?? "";
  if (name !== "" && name.length <= 100 && !technicalNames.test(name)) noteMetadata(page, { name, attribute: attributes.get("content") });
};

/** Collects what `<meta>`, `<base>`, `<link rel=canonical>` and `<time datetime>` say. Cheap for all other elements. */
export const collectMetadata = (
  page: PageState,
  { name, attributes }: { readonly name: string; readonly attributes: TagAttributes },
): void => {
  if (name === "meta") noteMeta(page, attributes);
  else if (name === "time") noteMetadata(page, { name, attribute: attributes.get("datetime") });
  else if (name === "base") noteMetadata(page, { name: baseName, attribute: attributes.get("href") });
  else if (name === "link" && attributes.get("rel")?.value.trim().toLowerCase() === "canonical")
    noteMetadata(page, { name: "canonical", attribute: attributes.get("href") });
};
