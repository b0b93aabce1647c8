/** An address inside a text; the signs that end its sentence are no part of it. */
const address = /(?:https?:\/\/|www\.)[^\s<>"'()]{3,400}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu;

/** A text with more of them was not written by a posting. */
const most = 20;

/** The URLs and e-mail addresses that a text holds beside other words: an invented one is no way of wording it. */
export function heldAddresses(text: string): readonly string[] {
  if (!text.includes("@") && !/:\/\/|www\./i.test(text)) return [];
  const found = Array.from(text.matchAll(address), ([held]) => held.replace(/[.,;:!?]+$/, ""));
  return [...new Set(found)].slice(0, most);
}
