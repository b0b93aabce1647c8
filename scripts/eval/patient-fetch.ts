import { Agent, fetch as undiciFetch } from "undici";

const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 });

/** A fetch that waits as long as a busy server needs: the global one gives up after five minutes. */
export const patientFetch: typeof undiciFetch = (input, init) => undiciFetch(input, { ...init, dispatcher });
