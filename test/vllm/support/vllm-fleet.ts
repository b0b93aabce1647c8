import { type CpuModel, servedModelNames } from "../../../scripts/vllm/recipe.ts";
import { type StartOptions, startVllm, type VllmServer } from "../../../scripts/vllm/start-vllm.ts";

/** How a test wants its server; what is left out keeps the defaults of `startVllm`. */
export type ServerWishes = Pick<StartOptions, "compactJson" | "maxModelLen" | "extraArgs" | "servedModelName">;

/** What a test file knows of a server. */
export interface ServerAddress {
  /** With `/v1`. */
  readonly baseURL: string;
  /** The root. */
  readonly url: string;
  readonly modelId: string;
  readonly model: CpuModel;
  readonly pid: number;
  readonly log: string;
}

/** At most one server a model, started when first asked for and shared by all test files. */
export interface VllmFleet {
  /** The running server, started with the last wishes if there is none. */
  get(model: CpuModel): Promise<ServerAddress>;
  /** Ends the server and starts another on the same port. */
  restart(model: CpuModel, wishes: ServerWishes): Promise<ServerAddress>;
  /** Kills the server as a crash would; the next `get` starts another on the same port. */
  kill(model: CpuModel): Promise<void>;
  stop(): Promise<void>;
}

interface Berth {
  server: VllmServer | null;
  port: number;
  wishes: ServerWishes;
}

/** Makes the fleet of one test run. Requests are served one after another: two starts at once would only slow each other down. */
export function createVllmFleet({ print }: { readonly print: (line: string) => void }): VllmFleet {
  const berths = new Map<CpuModel, Berth>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(action: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(action);
    last = turn.catch(() => {});
    return turn;
  };
  const berthOf = (model: CpuModel): Berth => {
    const berth = berths.get(model) ?? { server: null, port: 0, wishes: {} };
    berths.set(model, berth);
    return berth;
  };
  return {
    get: (model) => inTurn(async () => addressOf(await running(model, { berth: berthOf(model), print }))),
    restart: (model, wishes) =>
      inTurn(async () => {
        const berth = berthOf(model);
        await leave(berth, "stop");
        berth.wishes = wishes;
        return addressOf(await running(model, { berth, print }));
      }),
    kill: (model) => inTurn(() => leave(berthOf(model), "kill")),
    stop: () => inTurn(async () => void (await Promise.all([...berths.values()].map((berth) => leave(berth, "stop"))))),
  };
}

async function running(
  model: CpuModel,
  { berth, print }: { readonly berth: Berth; readonly print: (line: string) => void },
): Promise<VllmServer> {
  if (berth.server !== null) return berth.server;
  const { servedModelName = servedModelNames[model] } = berth.wishes;
  const server = await startVllm({ ...berth.wishes, servedModelName, model, port: berth.port });
  print(`vLLM with ${model} answers at ${server.url} after ${Math.round(server.startMs / 1_000)} s`);
  berth.server = server;
  berth.port = server.port;
  return server;
}

async function leave(berth: Berth, how: "stop" | "kill"): Promise<void> {
  await berth.server?.[how]();
  berth.server = null;
}

function addressOf({ baseURL, url, servedModelName, model, pid, log }: VllmServer): ServerAddress {
  return { baseURL, url, modelId: servedModelName, model, pid, log };
}
