import { describe, expect, it } from "vitest";
import { armOf } from "../../../src/route/arm-of.ts";

const keys = Array.from({ length: 20_000 }, (_, index) => `https://jobs.example/${index}`);

function shares(arms: Parameters<typeof armOf>[1]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(arms.map(({ id }) => [id, 0]));
  for (const key of keys) {
    const id = armOf(key, arms) ?? "none";
    counts[id] = (counts[id] ?? 0) + 1 / keys.length;
  }
  return counts;
}

describe("armOf", () => {
  it.each([[[1, 1]], [[9, 1]], [[0.5, 0.3, 0.2]], [[98, 1, 1]], [[1, 0]]])(
    "draws arms of weights %j in these shares over 20,000 keys",
    (weights) => {
      const arms = weights.map((weight, index) => ({ id: `arm-${index}`, weight }));
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const drawn = shares(arms);
      for (const { id, weight } of arms) {
        const share = weight / sum;
        const fourSigma = 4 * Math.sqrt((share * (1 - share)) / keys.length);
        expect(Math.abs((drawn[id] ?? 0) - share)).toBeLessThanOrEqual(fourSigma + 1e-9);
      }
    },
  );

  it("draws the same arm in every version", () => {
    const arms = [
      { id: "blue", weight: 1 },
      { id: "green", weight: 2 },
    ];
    expect(["a", "b", "c", "d", "e", "f", "日本", ""].map((key) => armOf(key, arms))).toMatchInlineSnapshot(`
      [
        "green",
        "green",
        "blue",
        "green",
        "green",
        "blue",
        "green",
        "green",
      ]
    `);
  });

  it("moves only the items of an arm that is removed", () => {
    const arms = ["a", "b", "c"].map((id) => ({ id, weight: 1 }));
    const moved = keys.filter((key) => armOf(key, arms) !== armOf(key, arms.slice(0, 2)));
    expect(moved.every((key) => armOf(key, arms) === "c")).toBe(true);
    expect(moved.length).toBeGreaterThan(0);
  });

  it("moves items only to the arm whose weight grows", () => {
    const before = ["a", "b"].map((id) => ({ id, weight: 1 }));
    const after = [before[0], { id: "b", weight: 3 }].filter((arm) => arm !== undefined);
    const moved = keys.filter((key) => armOf(key, before) !== armOf(key, after));
    expect(moved.every((key) => armOf(key, after) === "b")).toBe(true);
  });

  it("draws nothing from arms without weight", () => {
    expect(armOf("key", [])).toBeNull();
    expect(armOf("key", [{ id: "a", weight: 0 }])).toBeNull();
  });
});
