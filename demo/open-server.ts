import { installVllm, unsupportedReason } from "../scripts/vllm/install.ts";
import { isInstalled } from "../scripts/vllm/install-state.ts";
import { progressLine } from "../scripts/vllm/progress.ts";
import { resourceNeeds } from "../scripts/vllm/recipe.ts";
import { startVllm } from "../scripts/vllm/start-vllm.ts";
import { vllmHome } from "../scripts/vllm/vllm-home.ts";
import { VllmSetupError } from "../scripts/vllm/vllm-setup-error.ts";
import { type FoundServer, findServer } from "./find-server.ts";

/** A server to ask, and how to leave it. */
export interface DemoServer extends FoundServer {
  /** True for the small model that the demo started itself. */
  readonly isStandIn: boolean;
  /** Ends the server if the demo started it. */
  close(): Promise<void>;
}

/** What {@link openServer} needs of its surroundings. */
export interface OpenServerParts {
  /** Where a running server may be. */
  readonly url: string;
  readonly print: (line: string) => void;
  /** Asks before something large is downloaded; null goes on without asking. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  readonly signal: AbortSignal;
}

/** The server at `url`, else one that is installed and started here. Null, after a sentence that says why, when there can be none. */
export async function openServer(parts: OpenServerParts): Promise<DemoServer | null> {
  const { url, print, signal } = parts;
  const running = await findServer(url, { signal });
  if (running !== null) {
    print(`Using ${running.model} at ${running.baseURL}.`);
    return { ...running, isStandIn: false, close: async () => {} };
  }
  print(`No model server answers at ${url}.`);
  try {
    return (await mayStart(parts)) ? await startHere(parts) : null;
  } catch (error) {
    if (!(error instanceof VllmSetupError)) throw error;
    print(error.message);
    return null;
  }
}

async function mayStart({ print, confirm }: OpenServerParts): Promise<boolean> {
  const reason = await unsupportedReason();
  if (reason !== null) {
    print(`A vLLM server cannot run on this machine: ${reason}.`);
    return false;
  }
  if (await isInstalled(vllmHome())) return true;
  print(`Installing vLLM for the CPU with a small model: ${resourceNeeds.installText} in ${vllmHome().root}; \`--no-server\` to skip.`);
  return confirm === null || confirm("Install it now?");
}

async function startHere({ print, signal }: OpenServerParts): Promise<DemoServer> {
  const onProgress = (progress: Parameters<typeof progressLine>[0]) => print(progressLine(progress));
  await installVllm({ onProgress, signal });
  const server = await startVllm({ model: "smollm2", maxModelLen: 10_240, onProgress, signal });
  print(`${server.servedModelName} is a stand-in that fits any machine: it is asked for six short fields, and its values are often wrong.`);
  return { baseURL: server.baseURL, model: server.servedModelName, isStandIn: true, close: server.stop };
}
