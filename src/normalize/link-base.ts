import type { PreparedDocument } from "../spec/prepared-document.ts";

/** The name under which preparation notes a page's `<base href>`. */
export const baseName = "base href";

/** What the relative links of a page count from: its `<base href>`, else its own address; null where neither says. */
export const linkBase = ({ metadata, url }: Pick<PreparedDocument, "metadata" | "url">): string | null => {
  const stated = metadata.find(({ name }) => name === baseName)?.value;
  const base = stated === undefined ? null : URL.parse(stated, url ?? undefined);
  return base !== null && /^https?:$/.test(base.protocol) ? base.href : url;
};
