/** Text as it is compared: without case, tags, punctuation and doubled blanks; `+` and `#` stay, because C, C++ and C# differ. */
export const comparableText = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .replace(/^[# ]+/, "")
    .trim();
