import { appliesElsewhere } from "../normalize/applies-elsewhere.ts";
import type { PageLink } from "../spec/prepared-document.ts";
import type { AttributeValue } from "./tag-attributes.ts";
import type { Span } from "./text-buffer.ts";

/** A link's target that belongs into the text: the way to apply, or a mail address. */
export interface LinkTarget {
  readonly kind: "apply" | "mail";
  readonly value: string;
  readonly span: Span;
}

/** Words on the links that lead to an application, in the languages of many boards. */
const applyWords =
  /\bappl(?:y|ication)\b|\bbewerb|\bpostul|\bcandidat|\bsolicitar|\binscrib|\binscr[ií]|\bcandid[aá]|\bsollicit|\bans[öo]k|\bs[øo]k (?:p[åa] )?(?:stilling|jobb)|\bans[øo]g|\bhae (?:paikkaa|nyt)|\baplik|\bodpov[ěe]d|\bp[řr]ihl[áa]s|\bjelentkez|\bbaşvur|откликнуться|应聘|應聘|申请|申請|投递|応募|エントリー|지원/i;
const applyPath = /(?:^|[/?&#=_.-])(?:apply|application|bewerben|bewerbung|postuler|candidature|solliciteren|ansok)(?:$|[/?&#=_.-])/i;

/** Longer words are no button; longer targets are trackers that cost more tokens than they tell. */
const longestLabel = 80;
const longestTarget = 500;

/** Whether a link's words or target lead to an application. */
export const isApplyLink = ({ label, href }: { readonly label: string; readonly href: string }): boolean =>
  (label.length <= longestLabel && applyWords.test(label) && !appliesElsewhere(label)) || applyPath.test(href);

const decodeAddress = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

const mailTarget = (href: AttributeValue, label: string): LinkTarget | null => {
  const address = /^\s*mailto:\s*([^?\s]{3,254})/i.exec(href.value)?.[1];
  if (address === undefined || label.toLowerCase().includes(decodeAddress(address).toLowerCase())) return null;
  const at = href.span.start + href.value.indexOf(address);
  const span = href.hasEntities ? href.span : { start: at, end: at + address.length };
  return { kind: "mail", value: decodeAddress(address), span };
};

/** What a link says of itself. */
export interface WrittenLink {
  readonly href: AttributeValue;
  readonly rel: string;
}

/** The target of a link if it matters for an application and its words do not say it already, else null. */
export const findLinkTarget = ({ href, rel }: WrittenLink, label: string): LinkTarget | null => {
  if (/^\s*mailto:/i.test(href.value)) return mailTarget(href, label);
  const value = href.value.trim();
  if (value === "" || value.startsWith("#") || value.length > longestTarget || /^(?:javascript|data|tel|sms):|\s/i.test(value)) return null;
  if (!/\bapply\b/i.test(rel) && !isApplyLink({ label, href: value })) return null;
  if (label.includes(value)) return null;
  const at = href.span.start + href.value.indexOf(value);
  return { kind: "apply", value, span: href.hasEntities ? href.span : { start: at, end: at + value.length } };
};

const mostLinks = 2000;

/** Notes a link of the kept part, unless its target leads nowhere or the page has noted more than enough. */
export const noteLink = (
  links: PageLink[],
  { href, textStart, textEnd }: { readonly href: AttributeValue; readonly textStart: number; readonly textEnd: number },
): void => {
  if (links.length >= mostLinks) return;
  const value = href.value.trim();
  if (value === "" || /^(?:#|javascript:|data:)/i.test(value)) return;
  links.push({ href: value, textStart, textEnd, ...href.span });
};
