import { ModelCallError } from "../errors/model-call-error.ts";
import { endpointOrigin } from "./endpoint-origin.ts";

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "the host name is unknown",
  EAI_AGAIN: "the host name cannot be looked up now",
  ECONNRESET: "the connection was reset before an answer",
  EPIPE: "the connection was closed before an answer",
  ETIMEDOUT: "the connection timed out",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  UND_ERR_SOCKET: "the connection was closed before an answer",
  UND_ERR_CONNECT_TIMEOUT: "no connection stood within timeouts.connectMs",
  UND_ERR_DESTROYED: "its connection pool was destroyed",
  UND_ERR_CLOSED: "its connection pool was closed",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate chain has a self-signed certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate cannot be verified",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate's issuer is not trusted here",
  CERT_HAS_EXPIRED: "its certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host name",
  EPROTO: "TLS could not be agreed on; is it http instead of https?",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "it does not speak TLS; is it http instead of https?",
  ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS; is it http instead of https?",
};

/** The `code` of a Node or undici error, looked for in its causes and, for several addresses tried, in its parts. */
export function errorCode(error: unknown, depth = 4): string | null {
  if (!(error instanceof Error) || depth === 0) return null;
  const code: unknown = Reflect.get(error, "code");
  if (typeof code === "string") return code;
  const part: unknown = error instanceof AggregateError ? error.errors[0] : null;
  return errorCode(part, depth - 1) ?? errorCode(error.cause, depth - 1);
}

/** What a request failed with before its response began, as our error. The raw error stays as `cause`. */
export function connectFailure(error: unknown, { url, provider }: { readonly url: string; readonly provider: string }): ModelCallError {
  const endpoint = endpointOrigin(url);
  const code = errorCode(error);
  if (isNoHttp(error) || code === "UND_ERR_HEADERS_OVERFLOW") {
    const message = `The server at ${endpoint} answered with something that is not HTTP. Check the base URL's scheme and port.`;
    // The parser's error holds what the server sent, so it is not kept.
    return new ModelCallError({ kind: "protocol", provider, endpoint, message });
  }
  const reason =
    code === null ? "the request failed before an answer" : `${reasons[code] ?? "the request failed before an answer"} (${code})`;
  return new ModelCallError({ kind: "connect", provider, endpoint, message: `No answer from ${endpoint}: ${reason}.`, cause: error });
}

function isNoHttp(error: unknown): boolean {
  return error instanceof Error && (error.name === "HTTPParserError" || isNoHttp(error.cause));
}
