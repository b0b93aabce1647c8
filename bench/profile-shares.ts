import { Session } from "node:inspector/promises";

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[] | undefined;
}

/** Not work: nothing to run, and what the profiler cannot see into. */
const idle: ReadonlySet<string> = new Set(["(idle)", "(program)"]);

/**
 * Share of the main thread's working time with code of a part somewhere on the stack, for each part: a list of pieces of its
 * files' addresses. Parts that call each other overlap.
 */
export async function profileShares(
  work: () => Promise<unknown>,
  parts: Readonly<Record<string, readonly string[]>>,
): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 250 });
  await session.post("Profiler.start");
  await work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const times = new Map<number, number>();
  for (const [place, id] of (profile.samples ?? []).entries()) times.set(id, (times.get(id) ?? 0) + (profile.timeDeltas?.[place] ?? 0));
  const working = profile.nodes.filter(({ callFrame }) => !idle.has(callFrame.functionName));
  const sum = (nodes: Iterable<ProfileNode>): number => [...nodes].reduce((total, { id }) => total + (times.get(id) ?? 0), 0);
  const all = sum(working);
  const nodes = new Map<number, ProfileNode>(profile.nodes.map((node) => [node.id, node]));
  return new Map(Object.entries(parts).map(([name, pieces]) => [name, sum(belowAny(nodes, pieces)) / all]));
}

/** Nodes of these files, and all that they call. */
function belowAny(nodes: ReadonlyMap<number, ProfileNode>, pieces: readonly string[]): ReadonlySet<ProfileNode> {
  const below = new Set<ProfileNode>();
  const left = [...nodes.values()].filter(({ callFrame }) => pieces.some((piece) => callFrame.url.includes(piece)));
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (below.has(node)) continue;
    below.add(node);
    for (const id of node.children ?? []) {
      const child = nodes.get(id);
      if (child !== undefined) left.push(child);
    }
  }
  return below;
}
