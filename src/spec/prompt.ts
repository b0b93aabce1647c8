/** One chat message. */
export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** What is sent to a model, in the order that keeps its beginning the same for every posting. */
export interface Prompt {
  readonly messages: readonly ChatMessage[];
}
