import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { pinnedNode } from "./pinned.ts";

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
    close: async () => {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
    },
  };
}

async function firstLine({ stdout }: Pick<ChildProcess, "stdout">): Promise<string> {
  let text = "";
  for await (const chunk of stdout ?? []) {
    text += chunk;
    if (text.includes("\n")) break;
  }
  return text.trim();
}
