/** A simulated server as a program: its options are the first argument, as JSON. It writes its origin to standard output, and ends when its standard input does. */
import { type SimulatedServerOptions, startSimulatedServer } from "./simulated-server.ts";

// Started by the bench alone, which writes the argument from the same type.
const server = await startSimulatedServer(JSON.parse(process.argv[2] ?? "") as SimulatedServerOptions);
process.stdout.write(`${new URL(server.baseURL).origin}\n`);
process.stdin.resume().on("end", () => process.exit());
