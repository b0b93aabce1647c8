import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { CpuModel } from "../../../scripts/vllm/recipe.ts";
import type { ServerWishes, VllmFleet } from "./vllm-fleet.ts";

/** What a test file asks of the process that owns the servers. */
export interface FleetCommand {
  readonly action: "get" | "restart" | "kill";
  readonly model: CpuModel;
  readonly wishes?: ServerWishes;
}

/** Opens the fleet to the test files, which run in other processes, on a loopback port. */
export async function openControlServer(fleet: VllmFleet): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => void answer(fleet, { request, response }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

async function answer(
  fleet: VllmFleet,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  try {
    const command: FleetCommand = JSON.parse(await text(request)); // written by fleet-client.ts alone
    response.end(JSON.stringify((await obey(fleet, command)) ?? null));
  } catch (error) {
    response.statusCode = 500;
    response.end(error instanceof Error ? error.message : String(error));
  }
}

function obey(fleet: VllmFleet, { action, model, wishes = {} }: FleetCommand): Promise<unknown> {
  if (action === "restart") return fleet.restart(model, wishes);
  return action === "kill" ? fleet.kill(model) : fleet.get(model);
}
