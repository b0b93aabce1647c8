// A program that records every address it opens a socket to or looks up, while a local server fails it in every way.
import dns from "node:dns";
import net from "node:net";
import { modelAlone } from "./model-alone.ts";

const opened: string[] = [];
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
  const [first] = given.flat();
  const target = typeof first === "object" && first !== null ? first : { port: first, host: given.flat()[1] };
  opened.push(`${String(Reflect.get(target, "host"))}:${String(Reflect.get(target, "port"))}`);
  // The arguments are handed on as they came.
  return Reflect.apply(connect, this, given);
} as typeof net.Socket.prototype.connect;
const lookup = dns.lookup;
dns.lookup = ((name: string, ...rest: unknown[]) => {
  opened.push(`lookup ${name}`);
  return Reflect.apply(lookup, dns, [name, ...rest]);
}) as typeof dns.lookup;

const { createExtractor } = await import("../../src/index.ts");
const baseURL = process.argv[2] ?? "";
const extractor = createExtractor({ ...modelAlone, local: { baseURL }, sleep: async () => undefined, timeouts: { firstTokenMs: 500 } });
const codes: string[] = [];
const postings = ["# Baker\n\nWe bake.", "word ".repeat(30_000), "", "# Baker\n\nAnother one."];
for (const posting of postings) {
  // A server that is known to be down is waited for, so the wait needs an end.
  const outcome = await extractor.safeExtract(posting, { timeoutMs: 6_000 });
  codes.push(outcome.status === "failed" ? outcome.error.code : "extracted");
}
await extractor.check();
await extractor.close();
process.stdout.write(JSON.stringify({ opened: [...new Set(opened)], codes }));
