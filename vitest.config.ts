import { defineConfig } from "vitest/config";

// Type tests (test/types) are checked by `npm run types`, with the rest of the code.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/{unit,contract,pipeline,http,faults}/**/*.test.ts"],
          setupFiles: "test/support/fixed-seed.ts",
          // Many of these wait for clocks and sockets: two at a time take little more than half as long on two cores.
          maxWorkers: 2,
          // A bound on hanging, not on speed: the machine may be busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "vllm",
          include: ["test/vllm/**/*.test.ts"],
          globalSetup: "test/vllm/support/global-setup.ts",
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "package",
          include: ["test/package/*.test.ts"],
          globalSetup: "test/package/support/global-setup.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      { test: { name: "long", include: ["test/long/**/*.test.ts"], testTimeout: 3_600_000, fileParallelism: false } },
    ],
  },
});
