import { describe, expect, it } from "vitest";
import { HandshakeError } from "../../../../src/errors/handshake-error.ts";
import { ModelCallError, type ModelCallErrorKind } from "../../../../src/errors/model-call-error.ts";
import { createBreaker } from "../../../../src/models/endpoint/breaker.ts";
import type { BreakerNews } from "../../../../src/models/endpoint/breaker-state.ts";
import type { ModelStateEvent } from "../../../../src/spec/model-state.ts";

const endpoint = "http://127.0.0.1:1";

function failure(
  kind: ModelCallErrorKind,
  details: { readonly status?: number; readonly retryAfterMs?: number; readonly code?: string } = {},
) {
  const cause = details.code === undefined ? undefined : Object.assign(new Error("no"), { code: details.code });
  return new ModelCallError({ kind, provider: "vllm", endpoint, message: "no", cause, ...details });
}
const failed = (error: ModelCallError): BreakerNews => ({ type: "failed", error });
const refused = failed(failure("connect", { code: "ECONNREFUSED" }));
const crashed = failed(failure("server", { status: 500 }));
const answered: BreakerNews = { type: "answered" };
const misfit = new HandshakeError({ problem: "other-model", endpoint, servedModels: [], message: "other" });

function start() {
  const events: ModelStateEvent[] = [];
  const time = { ms: 0 };
  const clock = { now: () => time.ms, monotonic: () => time.ms };
  const breaker = createBreaker({ endpoint, clock, tell: (event) => events.push(event) });
  const note = (...news: readonly BreakerNews[]) => {
    for (const item of news) breaker.note(item);
    return breaker.state.phase;
  };
  return { breaker, events, time, note };
}

const times = (count: number, news: BreakerNews): readonly BreakerNews[] => Array.from({ length: count }, () => news);

describe("a breaker", () => {
  it.each<readonly [string, readonly BreakerNews[], "closed" | "open"]>([
    ["four failures", times(4, crashed), "closed"],
    ["five failures", times(5, crashed), "open"],
    ["an answer among five failures", [...times(4, crashed), answered, crashed], "closed"],
    ["two refused connections", times(2, refused), "closed"],
    ["three refused connections", times(3, refused), "open"],
    ["refused connections with a crash between them", [refused, refused, crashed, refused], "closed"],
    ["resets before an answer, which are no refusals", times(4, failed(failure("connect", { code: "ECONNRESET" }))), "closed"],
    ["five resets before an answer", times(5, failed(failure("connect", { code: "ECONNRESET" }))), "open"],
    ["hosts that nobody knows", times(3, failed(failure("connect", { code: "ENOTFOUND" }))), "open"],
    ...(["first-token-timeout", "idle-timeout", "total-timeout", "protocol"] as const).map(
      (kind) => [`five times ${kind}`, times(5, failed(failure(kind))), "open"] as const,
    ),
    ...(["bad-request", "overflow", "auth", "not-found", "quota", "rate-limit"] as const).map(
      (kind) => [`nine times ${kind}`, times(9, failed(failure(kind))), "closed"] as const,
    ),
    ["a request that is refused as invalid among failures", [...times(4, crashed), failed(failure("bad-request")), crashed], "closed"],
    ["nine times 503 with Retry-After", times(9, failed(failure("server", { status: 503, retryAfterMs: 10 }))), "closed"],
    ["five times 503 with a pause of nothing", times(5, failed(failure("server", { status: 503, retryAfterMs: 0 }))), "open"],
    ["five times 503 without one", times(5, failed(failure("server", { status: 503 }))), "open"],
    ["a handshake that takes all its time", [{ type: "not-greeted", error: failure("total-timeout") }], "open"],
    ["a handshake that finds no model", [{ type: "not-greeted", error: misfit }], "open"],
    ["a handshake that is refused", [{ type: "not-greeted", error: failure("connect", { code: "ECONNREFUSED" }) }], "closed"],
  ])("after %s is as it should be", (_, news, expected) => {
    const { note, events } = start();
    expect(note(...news)).toBe(expected);
    expect(events.map(({ type }) => type)).toEqual(expected === "open" ? ["breaker-open"] : []);
  });

  it("cools down for one second, twice as long after each failed probe, at most thirty", () => {
    const { note, events } = start();
    note(...times(5, crashed));
    for (let probe = 0; probe < 6; probe += 1) note({ type: "asking" }, { type: "not-greeted", error: failure("server") });
    const waits = events.flatMap((event) => (event.type === "breaker-open" ? [event.retryInMs] : []));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(events[1]).toEqual({ type: "breaker-half-open", endpoint });
  });

  it("closes when it is greeted, and starts from one second again only after an answer", () => {
    const { note, events } = start();
    note(...times(5, crashed), { type: "asking" }, { type: "greeted" });
    expect(events.at(-1)).toEqual({ type: "breaker-closed", endpoint });
    note(...times(5, crashed));
    expect(events.at(-1)).toMatchObject({ type: "breaker-open", retryInMs: 2_000, error: { code: "model-call", kind: "server" } });
    note({ type: "asking" }, { type: "greeted" }, answered, ...times(5, crashed));
    expect(events.at(-1)).toMatchObject({ type: "breaker-open", retryInMs: 1_000 });
  });

  it("learns nothing from requests that end while it is open", () => {
    const { note, events, breaker } = start();
    note(...times(5, crashed), answered, crashed, refused);
    expect([breaker.state.phase, breaker.state.coolDownMs, events.length]).toEqual(["open", 1_000, 1]);
  });

  it("leaves a server alone as long as Retry-After says, but not for more than a minute", () => {
    const { note, breaker, time } = start();
    note(failed(failure("rate-limit", { retryAfterMs: 500 })));
    expect([breaker.state.phase, breaker.isUp]).toEqual(["closed", false]);
    time.ms = 500;
    expect(breaker.isUp).toBe(true);
    note(failed(failure("rate-limit", { retryAfterMs: 86_400_000 })));
    time.ms += 59_999;
    expect(breaker.isUp).toBe(false);
    time.ms += 1;
    expect(breaker.isUp).toBe(true);
  });

  it("tells once that a server is left out, however often that is found", () => {
    const { note, events, breaker } = start();
    note({ type: "left-out", error: misfit }, { type: "left-out", error: misfit });
    expect(events).toEqual([{ type: "breaker-open", endpoint, error: { code: "handshake", kind: null }, retryInMs: 30_000 }]);
    expect(breaker.state).toMatchObject({ isLeftOut: true, error: misfit });
    note({ type: "asking" }, { type: "greeted" });
    expect(breaker.state).toMatchObject({ isLeftOut: false, error: null });
  });
});
