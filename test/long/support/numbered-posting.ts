import * as z from "zod/v4";

/** `mood` stands on no page, so every posting needs the model. */
export const numberedSchema = z.object({ title: z.string().nullable(), mood: z.string().nullable() });

/** A posting that can be told from the others in a request to the model. */
export function numberedPosting(index: number): { readonly id: string; readonly content: string } {
  const content = `# Baker posting-${index}\n\nAcme Bakery, Lyon. We bake 4,000 loaves a night and look for a second pair of hands.\n\n## Requirements\n\n- A diploma in baking\n`;
  return { id: `posting-${index}`, content };
}

/** The number of the posting that a request is about. */
export function numberIn(text: string): number {
  return Number(/posting-(\d+)/.exec(text)?.[1]);
}
