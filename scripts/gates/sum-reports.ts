import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// node scripts/gates/sum-reports.ts FOLDER: adds up vitest's JSON reports and ends with "N passed, N failed".

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

const folder = process.argv[2] ?? ".";
const reports = readdirSync(folder).map((name): Report => JSON.parse(readFileSync(join(folder, name), "utf8")));
const sum = (count: (report: Report) => number): number => reports.reduce((total, report) => total + count(report), 0);

const skipped = sum(({ numPendingTests }) => numPendingTests);
// A file that fails to load has no failed test of its own, yet it is a failure.
const brokenFiles = reports.filter(({ success, numFailedTests }) => !success && numFailedTests === 0).length;
const failedTests = sum(({ numFailedTests }) => numFailedTests) + brokenFiles;

console.log(`${reports.length} suites reported, ${skipped} tests skipped`);
console.log(`${sum(({ numPassedTests }) => numPassedTests)} passed, ${failedTests} failed`);
process.exitCode = failedTests === 0 ? 0 : 1;
