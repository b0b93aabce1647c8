import { expect, test } from "vitest";
import { endOfRawText, isRawTextBeginning, rawTextName } from "../../../src/prepare/raw-text.ts";

const nameOf = (name: string) => rawTextName(name, { start: 0, end: name.length });

test("names of elements with raw text are known in any case, and no others", () => {
  expect(["script", "STYLE", "tItLe", "noFrames", "plaintext"].map(nameOf)).toEqual(["script", "style", "title", "noframes", "plaintext"]);
  expect(["p", "span", "table", "scripts", "sſcript", ""].map(nameOf)).toEqual(["", "", "", "", "", ""]);
});

test("a name that breaks off may still become one of them", () => {
  expect(["s", "SCR", "te", "nof", "script"].every(isRawTextBeginning)).toBe(true);
  expect(["d", "sp", "scripts"].some(isRawTextBeginning)).toBe(false);
});

test.each([
  ["a</script>", 1],
  ["a</SCRIPT >", 1],
  ["</script/>", 0],
  ["a</scripty></script>", 11],
  ["<</script>", 1],
  ["a</script", -1],
  ["a</style>", -1],
])("raw text %s ends at %i", (source, end) => {
  expect(endOfRawText(source, { name: "script", from: 0 })).toBe(end);
});

test("plain text never ends", () => {
  expect(endOfRawText("a</plaintext>", { name: "plaintext", from: 0 })).toBe(-1);
});
