import * as z from "zod/v4";

/** Two clocks for two busy cores: a server that is slow is not a server that hangs. */
export const patientTimeouts = { firstTokenMs: 240_000, idleMs: 240_000, totalMs: 400_000, deadlineMs: 500_000 };

/** Milliseconds for a test that has a small model read or write much. */
export const patientTestMs = 540_000;

/** A short posting; what it says does not matter to random weights. */
export const shortPosting = `# Nurse (all genders)

Saint Luke Hospital, Lyon, France. Full time, on site. 2,400 to 2,900 EUR a month.

- Care for patients on the night shift
- Two years of experience and a diploma in nursing

Posted on 2026-11-02. Apply by 2026-12-01 at https://jobs.example.org/nurse.`;

/** Whatever the weights, an answer to this schema ends by itself and passes; it is some 12 tokens a step long. */
export function choicesSchema(steps: number) {
  const choice = z.enum(["junior", "senior", "other"]).nullable();
  return z.object(Object.fromEntries(Array.from({ length: steps }, (_, step) => [`level_of_step_${step}`, choice])));
}

/** Random weights fill its string until they are stopped. */
export const proseSchema = z.object({ summary: z.string() });
