import type { JournalFile } from "./journal-file-system.ts";

/** When lines are put on the disk: with every write, at most once a second, or never. */
export type FsyncPolicy = "always" | "interval" | "never";

/** What syncing needs. */
export interface JournalSyncsParts {
  readonly policy: FsyncPolicy;
  /** Done after each sync, at the same times without syncs, and at the end. */
  readonly check: () => Promise<void>;
  /** Told when a sync failed that nobody waited for. */
  readonly onFailure: (cause: unknown) => void;
}

/** Puts lines on the disk, by a policy. */
export interface JournalSyncs {
  /** To be called after each write; what it returns is to be awaited. */
  written(): Promise<void> | undefined;
  /** Puts on the disk what is not there yet, and checks. */
  finish(): Promise<void>;
}

const intervalMs = 1000;

/** Creates the syncs of one file. */
export function createJournalSyncs(file: JournalFile, { policy, check, onFailure }: JournalSyncsParts): JournalSyncs {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  const sync = async () => {
    if (policy !== "never") await file.datasync();
    await check();
  };
  const onTimer = () => {
    timer = null;
    running = running.then(sync).catch(onFailure);
  };
  return {
    written() {
      if (policy === "always") return sync();
      // A timer alone must not keep a program running: a killed process loses nothing that was written.
      timer ??= setTimeout(onTimer, intervalMs).unref();
    },
    async finish() {
      const isDirty = timer !== null;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await running;
      await (isDirty ? sync() : check());
    },
  };
}
