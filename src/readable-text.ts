import { UnreadableContentError } from "./errors/unreadable-content-error.ts";
import { type PrepareOptions, prepare } from "./prepare/prepare.ts";

/** The readable text of a piece of HTML that a page carries in its data; "" when it holds none. */
export function readableText(html: string, options: PrepareOptions): string {
  try {
    return prepare({ content: html, contentType: "text/html" }, options).text;
  } catch (error) {
    if (UnreadableContentError.isInstance(error)) return "";
    throw error;
  }
}
