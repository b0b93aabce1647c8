/** Text as it is compared: letters, digits and the signs that tell "C" from "C++" and "C#", without case and accents. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, "");
}
