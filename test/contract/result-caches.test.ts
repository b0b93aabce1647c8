import { createMemoryCache } from "../../src/cache/create-memory-cache.ts";
import { describeResultCache } from "./result-cache-contract.ts";

describeResultCache("the memory cache", () => createMemoryCache());
