/** Scheme, host and port of a URL: what a message may name. A user name, a password, a path or a query never come along. */
export function endpointOrigin(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "an invalid URL";
}
