/** A property's name, not the end of a longer one: `color` and not `background-color`. */
const property = (names: string): string => `(?<![-\\w])(?:${names})\\s*:\\s*`;
const nothing = "0(?:\\.0*)?(?:px|r?em|pt|%|v[hw])?(?![\\w.%])";

/** Not shown at all, of no size, without colour, or moved off the screen. */
const hidden = new RegExp(
  [
    `${property("display")}none`,
    `${property("font-size|max-height|max-width")}0(?![.\\d]|\\s*[1-9])`,
    `${property("font-size")}[01](?:\\.\\d+)?(?:px|pt)`,
    `${property("font")}(?:[a-z-]+\\s+){0,4}${nothing}\\s*(?:/|\\s)`,
    `${property("text-indent")}-\\d{3,}`,
    `${property("left|top|right|margin-left|margin-top")}-\\d{4,}`,
    `${property("clip(?:-path)?")}(?:rect\\(\\s*0|inset\\(\\s*(?:50|100)%)`,
    `${property("color")}(?:transparent|#(?:[\\da-f]{3}0|[\\da-f]{6}00)(?![\\da-f])|(?:rgb|hsl)a?\\((?:[^,()/]{1,20},){3}\\s*0?\\.?0*%?\\s*\\)|(?:rgb|hsl)a?\\([^()/]{1,60}/\\s*0?\\.?0*%?\\s*\\))`,
    `${property("content-visibility")}hidden`,
  ].join("|"),
  "i",
);
/** Not seen yet: scripts that fade a part in write the same, together with what they change. */
const unseen = /visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0?\.?0*(?![.\d])/i;
const fading = /animation|transition|transform|will-change/i;
/** Drawn together to nothing, or moved away: an animation may begin so. */
const moved =
  /transform\s*:[^;]{0,80}?(?:scale(?:x|y|3d)?\(\s*0(?:\.0*)?\s*[,)]|translate(?:x|y|3d)?\(\s*-\d{4,}|translate\([^,)]{1,20},\s*-\d{4,})/i;
const animated = /animation|transition|will-change/i;
const flat = new RegExp(`${property("height|width")}${nothing}`, "i");
const cut = /overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;

/** Comments and escapes that a browser reads past. */
const spelled = (style: string): string =>
  /[\\]|\/\*/.test(style) ? style.replace(/\/\*.*?(?:\*\/|$)/gs, "").replaceAll("\\", "") : style;

/** Whether an inline style hides its element. */
export function isHiddenStyle(written: string): boolean {
  const style = spelled(written);
  if (hidden.test(style) || (unseen.test(style) && !fading.test(style))) return true;
  if (animated.test(style)) return false;
  return moved.test(style) || (flat.test(style) && cut.test(style));
}
