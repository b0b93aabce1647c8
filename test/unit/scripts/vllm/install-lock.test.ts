import { describe, expect, it } from "vitest";
import { withInstallLock } from "../../../../scripts/vllm/install-lock.ts";

const folder = `/nowhere/${process.pid}`;

describe.skipIf(process.platform !== "linux")("withInstallLock", () => {
  it("lets one action at a time work on a folder", async () => {
    let inside = 0;
    let most = 0;
    let waits = 0;
    const action = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    const options = { folder, onWait: () => (waits += 1), retryMs: 1 };
    await Promise.all([withInstallLock(action, options), withInstallLock(action, options), withInstallLock(action, options)]);
    expect({ most, waits }).toEqual({ most: 1, waits: 2 });
  });

  it("is free again after a failure", async () => {
    const options = { folder: `${folder}/failure`, onWait: () => expect.unreachable() };
    await expect(withInstallLock(() => Promise.reject(new Error("broken")), options)).rejects.toThrow("broken");
    expect(await withInstallLock(async () => "done", options)).toBe("done");
  });

  it("stops waiting on abort, with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const path = `${folder}/abort`;
    await withInstallLock(
      async () => {
        const waiting = withInstallLock(async () => {}, {
          folder: path,
          onWait: () => controller.abort(reason),
          signal: controller.signal,
        });
        await expect(waiting).rejects.toBe(reason);
      },
      { folder: path, onWait: () => {} },
    );
  });
});
