/** The share of failures among recent ends. */
export interface FailureWatch {
  /** True when requests fail in a burst. */
  end(isSuccess: boolean): boolean;
}

const memory = 10;
const burst = 0.3;

/** Single failures are a page's own; a burst of them is the server's. */
export function createFailureWatch(): FailureWatch {
  let share = 0;
  return {
    end(isSuccess) {
      share += ((isSuccess ? 0 : 1) - share) / memory;
      if (share <= burst) return false;
      share = 0;
      return true;
    },
  };
}
