import type { ChatMessage, Prompt } from "../spec/prompt.ts";
import type { SchemaPlan } from "../spec/schema-plan.ts";
import { closingLine } from "./closing-line.ts";
import { glossary } from "./glossary.ts";
import { rules } from "./rules.ts";

/** What goes around the document. */
export interface PromptParts {
  readonly plan: SchemaPlan;
  /** The extractor's own instructions: part of the constant beginning. */
  readonly instructions: string | null;
  /** This call's instructions: after the document, so that the beginning stays the same. */
  readonly callInstructions: string | null;
  /** Top-level fields that are asked. */
  readonly asked: readonly string[];
  /** ISO 8601 date that "today" means, or null. */
  readonly referenceDate: string | null;
  /** What was wrong with an earlier answer, field by field; empty for a first request. */
  readonly corrections: readonly string[];
}

/**
 * Builds the messages of one request. Everything that is the same for all postings comes first, so that the server's
 * prefix cache holds it; the document comes last, and after it one closing line.
 */
export function buildPrompt(document: string, parts: PromptParts): Prompt {
  return { messages: [systemMessage(parts), { role: "user", content: `${document}\n\n${closingLine(parts)}` }] };
}

function systemMessage({ plan, instructions }: PromptParts): ChatMessage {
  const sections = [rules, glossary(plan.fields)];
  if (instructions !== null) sections.push(instructions);
  return { role: "system", content: sections.join("\n\n") };
}
