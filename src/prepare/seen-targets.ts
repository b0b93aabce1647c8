/** Link targets written so far: a repeated one is not written again, unless the text it stood in was taken back. */
export interface SeenTargets {
  /** Whether the target is new; if so it is remembered as written at `position`. */
  add(value: string, position: number): boolean;
  /** Forgets what was written at `length` or later. */
  forgetFrom(length: number): void;
}

/** Starts with none seen. */
export const createSeenTargets = (): SeenTargets => {
  const positions: { readonly value: string; readonly position: number }[] = [];
  const values = new Set<string>();
  return {
    add(value, position) {
      if (values.has(value)) return false;
      values.add(value);
      positions.push({ value, position });
      return true;
    },
    forgetFrom(length) {
      for (let last = positions.at(-1); last !== undefined && last.position >= length; last = positions.at(-1)) {
        values.delete(last.value);
        positions.pop();
      }
    },
  };
};
