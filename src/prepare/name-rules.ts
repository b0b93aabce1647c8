import type { EntityDecoder } from "./entity-decoder.ts";
import type { Removal } from "./removal.ts";
import type { Span } from "./text-buffer.ts";

/** Words in `class` and `id` (and `aria-label` for banners), first match first. One test over all of them comes before. */
const byName: readonly { readonly words: RegExp; readonly removal: Removal }[] = [
  {
    words:
      /(?:^|[\s_-])cookies?(?:\s|$)|cookies?[-_]?(?:banner|consent|notice|notification|bar(?![a-z])|popup|policy|modal|dialog|law|alert|message|overlay|info(?![a-z])|hint|hinweis|disclaimer|wall|layer|box|wrapper|container|content|settings|preferences|warning|toast|panel|accept|agree|disclosure|control|manager|script|compliance)|consent[-_]?(?:banner|modal|manager|popup|dialog|bar)|gdpr|onetrust|cookiebot|didomi|usercentrics|truste/i,
    removal: { rule: "cookie-banner", reason: "cookie-banner" },
  },
  {
    words: /(?:^|\s)(?:(?:site|page|global|main|app)[-_]?)?footer(?:\s|$)/i,
    removal: { rule: "footer", reason: "footer" },
  },
  {
    words: /(?:similar|related|recommended|suggested|other)[-_]?(?:jobs?|positions?|postings?|vacancies|openings|roles)(?![a-z])/i,
    removal: { rule: "related", reason: "related-jobs" },
  },
  {
    words:
      /(?:social|share|sharing)[-_]?(?:share|sharing|bar|buttons?|links?|icons?|media|widget|list)(?![a-z])|addthis|sharethis|addtoany/i,
    removal: { rule: "share", reason: "share-bar" },
  },
  {
    // The last are the banner and the footer that public bodies must show: https://designsystem.digital.gov/components/
    words: /breadcrumbs?(?![a-z])|skip[-_]?(?:nav|link|to)|(?:^|\s)(?:usa|gov)[-_](?:banner|identifier)(?:\s|$)/i,
    removal: { rule: "navigation", reason: "navigation" },
  },
];
/** Beginnings of all these words, tested first: nine in ten names hold none. Either at a boundary or after a camelCase hump. */
const anyName =
  /(?:^|[\s_-])(?:[Cc]ookie|[Cc]onsent|[Gg][Dd][Pp][Rr]|[Oo]ne[Tt]rust|[Cc]ybot|[Dd]idomi|[Uu]sercentrics|[Tt]ruste|(?:[Ss]ite|[Pp]age|[Gg]lobal|[Mm]ain|[Aa]pp)?[Ff]ooter|[Ss]imilar|[Rr]elated|[Rr]ecommend|[Ss]uggest|[Oo]ther|[Aa]ddt|[Ss]har|[Ss]ocial|[Bb]readcrumb|[Ss]kip|[Uu]sa|[Gg]ov)|[a-z](?:Cookie|Consent|Gdpr|Similar|Related|Recommend|Suggest|Shar|Social|Breadcrumb)/;

const ruleOfNames = (names: string): Removal | null =>
  anyName.test(names) ? (byName.find(({ words }) => words.test(names))?.removal ?? null) : null;

/** What names mean, remembered for one page: pages repeat the same few hundred. */
export interface NameRules {
  /** The rule that the names at a span of the source bring, or null. */
  readonly at: (source: string, names: Span) => Removal | null;
}

interface KnownNames {
  readonly written: string;
  readonly rule: Removal | null;
}

const shortestNames = 4;
const longestKnown = 500;
/** Longest that is looked at: a rule needs words, not a program. */
const longestNames = 4096;
const buckets = 512;
/** Few enough to be compared one by one with the source, which is cheaper than to cut names out and hash them. */
const mostKnown = 8;

const bucketOf = (source: string, { start, end }: Span): number =>
  ((end - start) * 37 + source.charCodeAt(end - 1) * 11 + source.charCodeAt((start + end) >> 1) * 5 + source.charCodeAt(start)) % buckets;

/** Starts with none known. */
export const createNameRules = (entities: EntityDecoder): NameRules => {
  const known = new Array<KnownNames[] | undefined>(buckets);
  const read = (source: string, { start, end }: Span): KnownNames => {
    const written = source.slice(start, Math.min(end, start + longestNames));
    const names = written.includes("&") ? entities.decodeAttribute(written) : written;
    return { written, rule: names.length < shortestNames ? null : ruleOfNames(names) };
  };
  const at = (source: string, span: Span): Removal | null => {
    const length = span.end - span.start;
    if (length < shortestNames) return null;
    const bucket = bucketOf(source, span);
    const candidates = known[bucket] ?? [];
    for (let index = 0; index < candidates.length; index++) {
      const candidate = candidates[index];
      if (candidate?.written.length === length && source.startsWith(candidate.written, span.start)) return candidate.rule;
    }
    const found = read(source, span);
    known[bucket] = candidates;
    if (length < longestKnown && candidates.length < mostKnown) candidates.push(found);
    return found.rule;
  };
  return { at };
};
