/** The two forms of a text that amounts are read from; an offset in one is an offset in the other. */
export interface FoldedText {
  readonly text: string;
  /** As {@link foldText} gives it. */
  readonly folded: string;
}

/** Characters that stand for another one, each a single UTF-16 unit as what it stands for. */
const variants =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u200b-\u200d\u2060\ufeff\u2010-\u2015\u2212\ufe58\ufe63\u301c\uff5e~\u2018\u2019\u02bc\u00b4`\uff01-\uff5d\uffe5\u0130\u0660-\u0669\u066b\u066c\u06f0-\u06f9\u0966-\u096f]/g;

/** An Arabic, Persian or Devanagari digit or separator in ASCII. */
function digitOf(code: number): string | null {
  if (code === 0x066b) return ".";
  if (code === 0x066c) return ",";
  const zero = [0x0660, 0x06f0, 0x0966].find((first) => code >= first && code < first + 10);
  return zero === undefined ? null : String(code - zero);
}

function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x0130) return "i";
  if (code === 0xffe5) return "¥";
  if (code === 0xff5e) return "-";
  const digit = digitOf(code);
  if (digit !== null) return digit;
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0x301c || character === "~")
    return "-";
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc || code === 0x00b4 || character === "`") return "'";
  return " ";
}

/**
 * Brings a text to the form that amounts are read in: lower case, one kind of space, dash and apostrophe, ASCII digits for
 * full-width, Arabic and Devanagari ones. It keeps the length, so an offset in one is an offset in the other.
 */
export function foldText(text: string): string {
  const folded = text.replace(variants, plain).toLowerCase();
  return folded.length === text.length ? folded : text;
}
