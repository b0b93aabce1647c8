import { isUtf8 } from "node:buffer";

const declared = /charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]{1,40})/i;

/** A kept page as text: UTF-8 where it is that, else in the charset that it declares, else in the web's oldest one. */
export function decodePage(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const label = mark ?? declared.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 4_096)))?.[1] ?? "windows-1252";
  return decodeAs(bytes, label);
}

function decodeAs(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
