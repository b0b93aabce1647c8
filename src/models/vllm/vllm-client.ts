import { ModelCallError } from "../../errors/model-call-error.ts";
import { BodyTooLargeError, readBodyStart, readBodyText } from "../../http/body-text.ts";
import { endpointOrigin } from "../../http/endpoint-origin.ts";
import { DamagedBodyError } from "../../http/utf8-decoder.ts";
import type { HttpResponse, HttpTransport } from "../../spec/http-transport.ts";
import { failureResponse, type ServerName } from "./failure-response.ts";
import { asObject, type JsonObject, parseJson } from "./json-fields.ts";
import { retryAfterMs } from "./retry-after.ts";
import { parseComplaint } from "./server-complaint.ts";
import type { ResolvedVllmOptions } from "./vllm-options.ts";

/** How one request is sent. */
export interface RequestParts {
  /** JSON text of a POST; a GET without. */
  readonly body?: string | Uint8Array | undefined;
  readonly connectTimeoutMs: number;
  readonly signal: AbortSignal;
}

/** The routes of one server: headers, key and error mapping in one place. */
export interface VllmClient {
  readonly server: ServerName;
  /** A route below the base URL, such as `/chat/completions`. @throws ModelCallError for every status but 200 */
  api(path: string, parts: RequestParts): Promise<HttpResponse>;
  /** A route at the server's root, such as `/tokenize`. @throws ModelCallError for every status but 200 */
  root(path: string, parts: RequestParts): Promise<HttpResponse>;
  /** The body of a response as a JSON object, of 64 MiB at most unless `maxBytes` says otherwise. @throws ModelCallError `protocol` */
  readJson(response: HttpResponse, options?: { readonly maxBytes: number }): Promise<JsonObject>;
  /** An error for a failure after the status had arrived; passes our own errors through. */
  bodyFailure(error: unknown): unknown;
  protocolError(problem: string): ModelCallError;
  /** Nothing here asks for compression, so nothing here undoes it. @throws ModelCallError `protocol`; the socket is closed then */
  refuseCompression(response: HttpResponse): Promise<void>;
}

/** Of what is no model's answer: the tokens of a page of 20 MB are the longest. */
const maxBodyBytes = 64 * 1024 * 1024;
const maxErrorBytes = 64 * 1024;

/** Whom a client talks to, and over what. */
export interface ClientParts {
  /** One of the options' base URLs. */
  readonly baseURL: string;
  readonly transport: HttpTransport;
}

/** Binds the transport to one server. */
export function createVllmClient(options: ResolvedVllmOptions, { baseURL, transport }: ClientParts): VllmClient {
  const { optionPath, clock } = options;
  const server: ServerName = { provider: "vllm", endpoint: endpointOrigin(baseURL), optionPath };
  const rootURL = baseURL.replace(/\/v1$/, "");
  const protocolError = (problem: string): ModelCallError => {
    const message = `The server at ${server.endpoint} ${problem}. Check ${optionPath}.baseURL.`;
    return new ModelCallError({ kind: "protocol", provider: server.provider, endpoint: server.endpoint, status: 200, message });
  };

  const refuseCompression = async ({ headers, body }: HttpResponse): Promise<void> => {
    if ((headers["content-encoding"] ?? "identity") === "identity") return;
    await readBodyStart(body, { maxBytes: 1 }).catch(() => "");
    throw protocolError("compressed an answer that was not asked to be");
  };

  const bodyFailure = (error: unknown): unknown => {
    if (error instanceof BodyTooLargeError) return protocolError(`sent more than ${error.maxBytes} bytes in one answer`);
    const message =
      error instanceof DamagedBodyError
        ? `The answer of ${server.endpoint} was damaged on the way: it is not UTF-8. Look at what stands between here and the server.`
        : `The connection to ${server.endpoint} was cut before the answer was complete. The server's log tells whether it stopped.`;
    return new ModelCallError({ kind: "server", provider: server.provider, endpoint: server.endpoint, status: 200, message, cause: error });
  };

  const send = async (url: string, { body, connectTimeoutMs, signal }: RequestParts): Promise<HttpResponse> => {
    const headers: Record<string, string> = { "x-request-id": options.createId(), ...options.headers };
    if (body !== undefined) headers["content-type"] = "application/json";
    const method = body === undefined ? "GET" : "POST";
    const response = await transport.send({ url, method, headers, connectTimeoutMs, ...(body === undefined ? {} : { body }) }, { signal });
    if (response.status === 200) return response;
    const text = await readBodyStart(response.body, { maxBytes: maxErrorBytes }).catch(() => "");
    if (signal.aborted) throw signal.reason;
    const wait = retryAfterMs(response.headers["retry-after"], { now: clock.now() });
    throw failureResponse({ status: response.status, retryAfterMs: wait, complaint: parseComplaint(text) }, server);
  };

  return {
    server,
    api: (path, parts) => send(`${baseURL}${path}`, parts),
    root: (path, parts) => send(`${rootURL}${path}`, parts),
    async readJson(response, { maxBytes } = { maxBytes: maxBodyBytes }) {
      await refuseCompression(response);
      const text = await readBodyText(response.body, { maxBytes }).catch((error: unknown) => {
        throw bodyFailure(error);
      });
      const body = asObject(parseJson(text));
      if (body === null) throw protocolError(`answered with ${describeBody(response)} where JSON was expected`);
      return body;
    },
    bodyFailure,
    protocolError,
    refuseCompression,
  };
}

function describeBody({ headers }: HttpResponse): string {
  return /text\/html/i.test(headers["content-type"] ?? "") ? "a web page" : "something else";
}
