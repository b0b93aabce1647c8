/** Compares a dotted version with numbers: negative, zero or positive. */
export function compareVersions(version: string, numbers: readonly number[]): number {
  const parts = version.split(".").map(Number);
  for (const [index, number] of numbers.entries()) {
    const difference = (parts[index] ?? 0) - number;
    if (difference !== 0) return difference;
  }
  return 0;
}
