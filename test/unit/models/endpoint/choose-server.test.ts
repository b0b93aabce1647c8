import { describe, expect, it } from "vitest";
import { chooseServer, type Seat } from "../../../../src/models/endpoint/choose-server.ts";

const seat = (endpoint: string, active: number, limit: number, isUp = true): Seat => ({ endpoint, active, limit, isUp });
const chosen = (seats: readonly Seat[], parts: { readonly avoid?: string; readonly start?: number } = {}) =>
  chooseServer(seats, { avoid: parts.avoid ?? null, start: parts.start ?? 0 })?.endpoint ?? null;

describe("the choice of a server", () => {
  it("falls on the one with the least in flight for its limit", () => {
    expect(chosen([seat("a", 3, 4), seat("b", 6, 16), seat("c", 1, 2)])).toBe("b");
  });

  it("falls on the one with fewer in flight where the shares are equal, and then on the next in turn", () => {
    expect(chosen([seat("a", 4, 8), seat("b", 2, 4)])).toBe("b");
    const equal = [seat("a", 0, 4), seat("b", 0, 8), seat("c", 0, 4)];
    expect([0, 1, 2, 3].map((start) => chosen(equal, { start }))).toEqual(["a", "b", "c", "a"]);
  });

  it("leaves out those that are full, down or paused", () => {
    expect(chosen([seat("a", 4, 4), seat("b", 0, 4, false), seat("c", 3, 4)])).toBe("c");
    expect(chosen([seat("a", 5, 4), seat("b", 0, 4, false)])).toBeNull();
  });

  it("takes the server that just failed only where no other has room", () => {
    expect(chosen([seat("a", 0, 4), seat("b", 3, 4)], { avoid: "a" })).toBe("b");
    expect(chosen([seat("b", 3, 4), seat("a", 0, 4)], { avoid: "a" })).toBe("b");
    expect(chosen([seat("a", 0, 4), seat("b", 4, 4)], { avoid: "a" })).toBe("a");
  });
});
