import { type Exchange, type Fault, faults } from "../../support/fault-server-faults.ts";

/** Everything that a request holds: its headers, the key among them, and the posting in its body. */
function echo({ request, body }: Exchange): string {
  return `${request.rawHeaders.join(" ")} ${body}`;
}

const status =
  (code: number, write: (text: string) => unknown): Fault =>
  (exchange) => {
    const text = echo(exchange);
    const safe = text.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 4_000);
    const headers = { "content-type": "application/json", "x-request-id": safe, location: safe, "retry-after": safe };
    exchange.response.writeHead(code, headers).end(JSON.stringify(write(text)));
  };

const stream =
  (write: (text: string, exchange: Exchange) => string): Fault =>
  (exchange) =>
    void exchange.response.writeHead(200, { "content-type": "text/event-stream" }).end(write(echo(exchange), exchange));

const inEveryMember = (text: string) => ({ error: { message: text, type: text, param: text, code: text } });

/** Servers that throw back at the client all that it sent. */
export const echoes: Readonly<Record<string, Fault>> = {
  "in a 400": status(400, inEveryMember),
  "in a 400 of an overflow": status(400, (text) => ({ error: { message: `maximum context length is 10240 tokens. ${text}`, code: 400 } })),
  "in a 400 of a schema": status(400, (text) => ({ error: { message: `Grammar error: ${text}`, param: text, code: 400 } })),
  "in a 401": status(401, (text) => ({ error: text })),
  "in a 404 of a model": status(404, (text) => ({ error: { message: `Valid aliases: ${text}`, type: "NotFoundError", param: "model" } })),
  "in a 404 of a route": status(404, (text) => ({ detail: text })),
  "in a 429": status(429, inEveryMember),
  "in a 500": status(500, inEveryMember),
  "in a redirect": status(307, inEveryMember),
  "in an error inside the stream": stream((text) => `data: ${JSON.stringify(inEveryMember(text))}\n\ndata: [DONE]\n\n`),
  "in an event that is no JSON": stream((text) => `data: {${text}\n\n`),
  "in an answer that is no JSON": stream((text, { answer }) => answer.event(text) + answer.tail),
  "in an answer that is cut": stream((text, { answer }) => answer.event(`{"title":${JSON.stringify(text)}`)),
  "in an answer that the schema refuses": stream(
    (text, { answer }) => answer.event(JSON.stringify({ title: 7, town: text })) + answer.tail,
  ),
  "in a loop": stream((text, { answer }) => `${answer.event('{"title":"')}${answer.event(JSON.stringify(text).slice(1, 400)).repeat(40)}`),
  "in a model's name": stream((text, { answer }) => answer.whole.replaceAll(/"model":"[^"]*"/g, `"model":${JSON.stringify(text)}`)),
  "in a web page": (exchange) => void exchange.response.writeHead(200, { "content-type": "text/html" }).end(echo(exchange)),
  "in what is no HTTP": (exchange) => void exchange.response.socket?.end(echo(exchange)),
  "in a header that is no header": (exchange) =>
    void exchange.response.socket?.end(`HTTP/1.1 200 OK\r\n${echo(exchange).replaceAll(/[\r\n:]/g, " ")}\r\n\r\n`),
  "not at all, for it resets": faults["reset before an answer"],
  "not at all, for it resets the stream": faults["reset in the middle of the stream"],
};
