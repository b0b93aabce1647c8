/** One HTTP request, with the body already written. */
export interface HttpRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes are lighter than the text they were written from, which nobody else needs while the request is under way. */
  readonly body?: string | Uint8Array;
  /** Milliseconds until a connection must stand. */
  readonly connectTimeoutMs: number;
}

/** A response whose status has arrived. Leaving the body's iteration early closes the socket. */
export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; repeated headers joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Sends HTTP requests. First-token, idle and total timers sit above it; redirects are never followed. */
export interface HttpTransport {
  /** @throws ModelCallError `connect` when no connection could be made; the signal's reason on abort */
  send(request: HttpRequest, options: { readonly signal: AbortSignal }): Promise<HttpResponse>;
  close(): Promise<void>;
  destroy(): Promise<void>;
}
