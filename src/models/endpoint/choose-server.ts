/** A server as the choice sees it. */
export interface Seat {
  /** Origin of the server. */
  readonly endpoint: string;
  /** Requests in flight, and how many there may be. */
  readonly active: number;
  readonly limit: number;
  /** Whether it may be sent anything now. */
  readonly isUp: boolean;
}

/** What the choice looks at besides the servers. */
export interface ChoiceParts {
  /** Origin of a server that is taken only where no other has room. */
  readonly avoid: string | null;
  /** Where the search begins, so that equal servers take turns. */
  readonly start: number;
}

/**
 * The server with room that has the least in flight for what it may have; of equal ones the one with fewer in flight, then
 * the next in turn. Null when none has room.
 */
export function chooseServer<Server extends Seat>(servers: readonly Server[], { avoid, start }: ChoiceParts): Server | null {
  let best: Server | null = null;
  for (let step = 0; step < servers.length; step += 1) {
    const server = servers[(start + step) % servers.length];
    if (server === undefined || !server.isUp || server.active >= server.limit) continue;
    if (best === null || isBetter(server, { best, avoid })) best = server;
  }
  return best;
}

function isBetter(server: Seat, { best, avoid }: { readonly best: Seat; readonly avoid: string | null }): boolean {
  const isAvoided = server.endpoint === avoid;
  if (isAvoided !== (best.endpoint === avoid)) return !isAvoided;
  const load = server.active * best.limit - best.active * server.limit;
  return load === 0 ? server.active < best.active : load < 0;
}
