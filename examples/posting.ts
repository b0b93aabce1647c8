/** A short posting in markdown, as a crawler such as Crawl4AI gives it. Written for these examples. */
export const posting = `# Night baker (m/f/d)

**Acme Bakery** · Lyon, France · full-time

We bake 4,000 loaves a night and look for a second pair of hands.

## What you do
- Prepare and bake sourdough and baguettes
- Keep the ovens clean

## What you bring
- A diploma in baking, or three years at the oven
- French at B1 level

Salary: 2,300 to 2,600 EUR a month, every Sunday off.
Apply by 2026-12-31: jobs@acme-bakery.example
`;

/** Where the examples look for a vLLM server. Start one with `npm run vllm`, or name yours. */
export const localURL = process.env.JOBSIEVE_LOCAL_URL ?? "http://127.0.0.1:8000/v1";
