import type { WhenDown } from "../../spec/language-model.ts";
import { chooseServer, type Seat } from "./choose-server.ts";
import { type DownParts, downError } from "./down-error.ts";
import type { PoolServer } from "./pool-server.ts";
import { createWaitingLine, type WaitingLine } from "./waiting-line.ts";

/** A server with what is in flight there. */
export interface Place<Server> extends Seat {
  readonly server: Server;
  active: number;
}

/** What a waiting call asks for. */
export interface Ticket {
  readonly whenDown: WhenDown;
  /** Origin of a server that is taken only where no other has room. */
  readonly avoid: string | null;
}

/** Who sits at which server, and who waits. */
export interface PoolSeating<Server> {
  readonly places: readonly Place<Server>[];
  /** Calls that wait for a slot. */
  readonly line: WaitingLine<Ticket, Place<Server>>;
  /** Those who wait for any server to be up. */
  readonly back: WaitingLine<Ticket>;
  /** Takes a slot at the best server; null when none has room. */
  choose(ticket: Ticket): Place<Server> | null;
  /** Gives slots to those who wait, as far as there is room, and sends those away who do not wait for servers that are down. */
  admit(): void;
  isDown(): boolean;
  /** Requests in flight. */
  active(): number;
}

/** Seats calls at servers. */
export function createPoolSeating<Server extends PoolServer>(
  parts: DownParts & { readonly servers: readonly Server[] },
): PoolSeating<Server> {
  const places = parts.servers.map(openPlace);
  const line = createWaitingLine<Ticket, Place<Server>>();
  const back = createWaitingLine<Ticket>();
  let turn = 0;

  const isDown = (): boolean => places.every(({ server }) => server.breaker.state.phase !== "closed");
  const choose = ({ avoid }: Ticket): Place<Server> | null => {
    const place = chooseServer(places, { avoid, start: turn });
    if (place === null) return null;
    turn = (places.indexOf(place) + 1) % places.length;
    place.active += 1;
    return place;
  };
  const admit = (): void => {
    for (let next = line.next; next !== null; next = line.next) {
      const place = choose(next.ticket);
      if (place === null) break;
      line.admitNext(place);
    }
    if (isDown()) for (const waiting of [line, back]) waiting.refuse(({ whenDown }) => downError(parts, whenDown));
    else while (back.admitNext()) {}
  };
  const active = (): number => places.reduce((sum, place) => sum + place.active, 0);
  return { places, line, back, choose, admit, isDown, active };
}

function openPlace<Server extends PoolServer>(server: Server): Place<Server> {
  return {
    server,
    endpoint: server.endpoint,
    active: 0,
    get limit() {
      return server.limit.current;
    },
    get isUp() {
      return server.breaker.isUp;
    },
  };
}
