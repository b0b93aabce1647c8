import { expect, it } from "vitest";
import { runPostings } from "../../../demo/run-postings.ts";
import { posting, row } from "./demo-examples.ts";

const postings = ["slow", "quick", "last"].map((id) => ({ ...posting, id }));

it("keeps the pages' order, whichever ends first, and never works on more than it may", async () => {
  let working = 0;
  let most = 0;
  const ended: string[] = [];
  const rows = await runPostings(postings, {
    concurrency: 2,
    run: async ({ id }) => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((resolve) => setTimeout(resolve, id === "slow" ? 50 : 1));
      working -= 1;
      return (parts) => ({ ...row, ...parts });
    },
    onRow: (done) => ended.push(done.posting.id),
  });
  expect(rows.map((done) => done.posting.id)).toEqual(["slow", "quick", "last"]);
  expect(ended).toEqual(["quick", "last", "slow"]);
  expect(most).toBe(2);
});
