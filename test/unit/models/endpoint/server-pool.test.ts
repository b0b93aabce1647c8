import { describe, expect, it } from "vitest";
import { HandshakeError } from "../../../../src/errors/handshake-error.ts";
import { ModelCallError } from "../../../../src/errors/model-call-error.ts";
import { createBreaker } from "../../../../src/models/endpoint/breaker.ts";
import { createFixedLimit } from "../../../../src/models/endpoint/fixed-limit.ts";
import type { PoolServer } from "../../../../src/models/endpoint/pool-server.ts";
import { createServerPool, type PoolAsk, type Slot } from "../../../../src/models/endpoint/server-pool.ts";
import { createPassingTime } from "../../../support/passing-time.ts";

interface TestServer extends PoolServer {
  limit: PoolServer["limit"];
  isWell: boolean;
  probes: number;
}

const crash = (endpoint: string) => new ModelCallError({ kind: "server", provider: "test", endpoint, message: "crashed" });

function start(limits: readonly number[]) {
  const time = createPassingTime();
  const servers = limits.map((limit, index): TestServer => {
    const endpoint = `http://server-${index}`;
    const breaker = createBreaker({ endpoint, clock: time.clock, tell: () => {} });
    const server: TestServer = {
      ...{ endpoint, breaker, limit: createFixedLimit(limit), isWell: true, probes: 0 },
      async probe() {
        server.probes += 1;
        breaker.note(server.isWell ? { type: "greeted" } : { type: "not-greeted", error: crash(endpoint) });
      },
    };
    return server;
  });
  const pool = createServerPool({ servers, provider: "test", clock: time.clock, after: time.after });
  const ask = (parts: Partial<PoolAsk> = {}): Promise<Slot<TestServer>> =>
    pool.acquire({ signal: new AbortController().signal, whenDown: "wait", avoid: null, isAhead: false, ...parts });
  const kill = (server: TestServer | undefined): void => {
    if (server === undefined) throw new Error("no such server");
    server.isWell = false;
    for (let count = 0; count < 5; count += 1) server.breaker.note({ type: "failed", error: crash(server.endpoint) });
    pool.tend();
  };
  return { time, servers, pool, ask, kill };
}

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );

describe("a pool of servers", () => {
  it("shares calls out by what each server may have, and serves the line in the order it came", async () => {
    const { pool, ask, time } = start([2, 4]);
    const slots = await Promise.all(Array.from({ length: 6 }, () => ask()));
    expect(pool.state().servers.map(({ active }) => active)).toEqual([2, 4]);
    const order: number[] = [];
    const waiting = Array.from({ length: 20 }, (_, index) =>
      ask().then(({ release }) => {
        order.push(index);
        setImmediate(release);
      }),
    );
    expect(pool.state().waiting).toBe(20);
    for (const { release } of slots) release();
    await Promise.all(waiting);
    expect(order).toEqual(waiting.map((_, index) => index));
    await time.pass(1);
    expect([pool.active(), pool.waiting()]).toEqual([0, 0]);
  });

  it("loses nobody and exceeds no limit, whatever servers, limits and callers do", async () => {
    const { pool, ask, servers, time, kill } = start([3, 5, 8]);
    let random = 7;
    const draw = (below: number): number => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((random / 2_147_483_648) * below);
    };
    let ended = 0;
    let aborted = 0;
    const held: Slot<TestServer>[] = [];
    for (let call = 0; call < 2_000; call += 1) {
      const abort = new AbortController();
      ask({ signal: abort.signal, isAhead: draw(10) === 0 }).then(
        (slot) => held.push(slot),
        () => {
          aborted += 1;
        },
      );
      if (draw(5) === 0) abort.abort("gone");
      if (draw(50) === 0) kill(servers[draw(3)]);
      if (draw(20) === 0) for (const server of servers) server.isWell = true;
      const server = servers[draw(3)];
      if (draw(9) === 0 && server !== undefined) {
        server.limit = createFixedLimit(1 + draw(9));
        pool.tend();
      }
      if (draw(3) === 0) await time.pass(draw(900));
      for (const { active, limit, breaker } of pool.state().servers)
        if (breaker === "closed") expect(active).toBeLessThanOrEqual(Math.max(9, limit));
      for (const slot of held.splice(0, draw(4))) {
        ended += 1;
        slot.release();
      }
    }
    for (const server of servers) server.isWell = true;
    while (ended + aborted < 2_000) {
      await time.pass(40_000);
      const given = held.splice(0);
      expect(given.length).toBeGreaterThan(0);
      ended += given.length;
      for (const slot of given) slot.release();
    }
    expect([pool.active(), pool.waiting()]).toEqual([0, 0]);
  });

  it("sends nothing to a server that is down, and probes it only while there is work", async () => {
    const { ask, servers, time, kill } = start([1, 1]);
    kill(servers[0]);
    await time.pass(600_000);
    expect([servers[0]?.probes, time.timers]).toEqual([0, 0]);
    const slot = await ask();
    expect(slot.server).toBe(servers[1]);
    await time.pass(1);
    expect(servers[0]?.probes).toBe(1);
    slot.release();
    await time.pass(600_000);
    expect([servers[0]?.probes, time.timers]).toEqual([1, 0]);
  });

  it("lets calls wait while all are down, and gives them to the one that comes back", async () => {
    const { ask, servers, time, kill } = start([2, 2]);
    for (const server of servers) kill(server);
    const slots = Promise.all([ask(), ask()]);
    await time.pass(3_500);
    expect(servers.map(({ probes }) => probes)).toEqual([2, 2]);
    if (servers[1] !== undefined) servers[1].isWell = true;
    await time.pass(4_000);
    expect((await slots).map(({ server }) => server)).toEqual([servers[1], servers[1]]);
  });

  it("lets nobody wait for ever for a server that came back without a word: whoever comes next has all of them admitted", async () => {
    const { servers, ask, kill, pool, time } = start([4]);
    kill(servers[0]);
    const waiting = Promise.all([ask(), ask()]);
    servers[0]?.breaker.note({ type: "greeted" });
    const slots = await Promise.all([ask(), ...(await waiting)]);
    expect(pool.active()).toBe(3);
    for (const { release } of slots) release();
    await time.pass(1);
  });

  it("fails at once, and sends those away who wait, when all are down and the call says so", async () => {
    const { ask, pool, servers, time, kill } = start([1]);
    const held = await ask();
    const waiting = rejection(ask({ whenDown: "fail" }));
    const patient = ask();
    kill(servers[0]);
    const away = await waiting;
    const refused = await rejection(ask({ whenDown: "fail" }));
    for (const error of [away, refused]) expect(error).toMatchObject({ kind: "connect", retry: "not-now", retryAfterMs: 1_000 });
    expect(String(refused)).toContain("its breaker is open");
    expect(String(refused)).toContain("The next try is in 1000 ms");
    expect(await rejection(pool.untilUp({ signal: new AbortController().signal, whenDown: "fail" }))).toMatchObject({ retry: "not-now" });
    if (servers[0] !== undefined) servers[0].isWell = true;
    held.release();
    await time.pass(1_000);
    expect((await patient).server).toBe(servers[0]);
  });

  it("finds out that a server is back although no call ever waits for it", async () => {
    const { ask, servers, time, kill } = start([1]);
    kill(servers[0]);
    expect(await rejection(ask({ whenDown: "fail" }))).toMatchObject({ retry: "not-now" });
    await time.pass(60_000);
    expect([servers[0]?.probes, time.timers]).toEqual([0, 0]);
    if (servers[0] !== undefined) servers[0].isWell = true;
    expect(await rejection(ask({ whenDown: "fail" }))).toMatchObject({ retry: "not-now" });
    await time.pass(1);
    expect(servers[0]?.probes).toBe(1);
    expect((await ask({ whenDown: "fail" })).server).toBe(servers[0]);
  });

  it("waits as long as a restart takes and no longer, when the call says so", async () => {
    const { ask, servers, time, kill } = start([1]);
    servers[0]?.breaker.note({ type: "greeted" });
    kill(servers[0]);
    const waiting = rejection(ask({ whenDown: "wait-for-restart" }));
    let isOver = false;
    void waiting.then(() => {
      isOver = true;
    });
    await time.pass(100_000);
    expect(isOver).toBe(false);
    await time.pass(60_000);
    expect(await waiting).toMatchObject({ kind: "connect", retry: "not-now" });
    expect(await rejection(ask({ whenDown: "wait-for-restart" }))).toMatchObject({ kind: "connect" });
  });

  it("asks for a call that no longer waits whether a server that is due is back, and gives it to that one", async () => {
    const { ask, servers, time, kill } = start([1, 1]);
    for (const server of servers) kill(server);
    await rejection(ask({ whenDown: "fail" }));
    await time.pass(500_000);
    if (servers[0] !== undefined) servers[0].isWell = true;
    const slot = await ask({ whenDown: "wait-for-restart" });
    expect(slot.server).toBe(servers[0]);
    slot.release();
    for (const server of servers) kill(server);
    await time.pass(500_000);
    const refused = await rejection(ask({ whenDown: "wait-for-restart" }));
    expect(refused).toMatchObject({ kind: "connect", retry: "not-now" });
    expect(String(refused)).toContain("Check that");
    expect(servers.map(({ probes }) => probes)).toEqual([2, 2]);
  });

  it("waits for no restart of a server that never was there", async () => {
    const { ask, servers, kill } = start([1]);
    kill(servers[0]);
    expect(await rejection(ask({ whenDown: "wait-for-restart" }))).toMatchObject({ kind: "connect", retry: "not-now" });
  });

  it("throws what is wrong when every server serves something else", async () => {
    const { ask, servers, pool } = start([1, 1]);
    const error = new HandshakeError({ problem: "no-model", endpoint: "http://server-0", servedModels: [], message: "no model" });
    const held = await Promise.all([ask(), ask()]);
    const waiting = rejection(ask());
    for (const { breaker } of servers) breaker.note({ type: "left-out", error });
    pool.tend();
    expect(await waiting).toBe(error);
    expect(await rejection(ask())).toBe(error);
    for (const { release } of held) release();
  });

  it("waits out the pause that a server asked for", async () => {
    const { ask, servers, time } = start([1]);
    const error = new ModelCallError({ kind: "rate-limit", provider: "test", endpoint: "a", retryAfterMs: 5_000, message: "slow" });
    servers[0]?.breaker.note({ type: "failed", error });
    let isGiven = false;
    const slot = ask().then(() => {
      isGiven = true;
    });
    await time.pass(4_999);
    expect(isGiven).toBe(false);
    await time.pass(1);
    await slot;
  });

  it("leaves no timer when the last one who waited has gone", async () => {
    const { ask, servers, time, kill } = start([1]);
    kill(servers[0]);
    const abort = new AbortController();
    const waiting = rejection(ask({ signal: abort.signal }));
    await time.pass(10);
    expect(time.timers).toBe(1);
    abort.abort("enough");
    expect(await waiting).toBe("enough");
    await time.pass(0);
    expect(time.timers).toBe(0);
  });
});
