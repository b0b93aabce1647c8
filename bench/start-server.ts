import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { pinnedNode } from "./pinned.ts";
import type { SimulatedServerOptions } from "./simulated-server.ts";

/** The instant server in a process and on a core of its own. */
export interface InstantServer {
  /** Without a path: `/v1`, `/paced/v1` and `/held/v1` are below it. */
  readonly origin: string;
  /** Lets go of all answers that `/held/v1` holds back. */
  release(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the instant server. */
export async function startInstantServer(): Promise<InstantServer> {
  const { command, parameters } = pinnedNode("server", [fileURLToPath(new URL("instant-server.ts", import.meta.url))]);
  const child = spawn(command, parameters, { stdio: ["pipe", "pipe", "inherit"] });
  const origin = `http://127.0.0.1:${await firstLine(child)}`;
  return {
    origin,
    release: async () => {
      await (await fetch(`${origin}/release`)).text();
    },
    close: () => endOf(child),
  };
}

/** A simulated server in a process and on a core of its own. */
export interface SimulatedServerProcess {
  /** Without a path: `/v1` and `/stats` are below it. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts a simulated server with so many slots. */
export async function startSimulatedProcess(options: SimulatedServerOptions): Promise<SimulatedServerProcess> {
  const file = fileURLToPath(new URL("simulated-program.ts", import.meta.url));
  const { command, parameters } = pinnedNode("server", [file, JSON.stringify(options)]);
  const child = spawn(command, parameters, { stdio: ["pipe", "pipe", "inherit"] });
  return { origin: await firstLine(child), close: () => endOf(child) };
}

async function endOf(child: ChildProcessByStdio<Writable, Readable, null>): Promise<void> {
  const ended = once(child, "exit");
  child.stdin.end();
  await ended;
}

async function firstLine({ stdout }: Pick<ChildProcess, "stdout">): Promise<string> {
  let text = "";
  for await (const chunk of stdout ?? []) {
    text += chunk;
    if (text.includes("\n")) break;
  }
  return text.trim();
}
