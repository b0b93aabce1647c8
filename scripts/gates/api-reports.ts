import { mkdir } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Extractor, ExtractorConfig, type ExtractorMessage } from "@microsoft/api-extractor";
import type { Gate } from "./gate.ts";
import { packageEntries } from "./package-entries.ts";

/**
 * Compares the public types of every entry with the report in docs/api. On a developer's machine a changed report is
 * written, so that it shows in the diff; under CI a difference fails.
 */
export const apiReportsGate: Gate = {
  name: "api reports",
  async run() {
    await Promise.all(["temp", "docs/api"].map((folder) => mkdir(folder, { recursive: true })));
    const isLocal = process.env.CI === undefined;
    const outcomes = packageEntries().map(({ name, types }) => checkEntry({ name, types, isLocal }));
    const problems = outcomes.flatMap(({ problems }) => problems);
    const changed = outcomes.flatMap(({ changed }) => changed);
    const failed = problems.length > 0 || (!isLocal && changed.length > 0);
    return { passed: !failed, detail: [...problems, ...changed.map((name) => describeChange({ name, isLocal }))].join("\n") };
  },
};

function describeChange({ name, isLocal }: { readonly name: string; readonly isLocal: boolean }): string {
  if (isLocal) return `docs/api/${name}.api.md was updated: review and commit it`;
  return `docs/api/${name}.api.md differs from the built types: run "npm run api", review and commit it`;
}

function checkEntry({ name, types, isLocal }: { readonly name: string; readonly types: string; readonly isLocal: boolean }) {
  const problems: string[] = [];
  const note = (message: ExtractorMessage): void => {
    message.handled = true;
    if (message.logLevel === "error" || (message.logLevel === "warning" && message.messageId !== "console-api-report-copied")) {
      if (!isChangeNotice(message)) problems.push(`${name}: ${message.text}`);
    }
  };
  const result = Extractor.invoke(entryConfig({ name, types }), { localBuild: isLocal, messageCallback: note });
  return { problems, changed: result.apiReportChanged ? [name] : [] };
}

function isChangeNotice({ messageId }: ExtractorMessage): boolean {
  return messageId.startsWith("console-api-report-");
}

function entryConfig({ name, types }: { readonly name: string; readonly types: string }): ExtractorConfig {
  const configObject = ExtractorConfig.loadFile(resolve("api-extractor.json"));
  return ExtractorConfig.prepare({
    configObject: {
      ...configObject,
      mainEntryPointFilePath: resolve(types),
      apiReport: { ...configObject.apiReport, enabled: true, reportFileName: `${basename(name)}.api.md` },
    },
    configObjectFullPath: resolve("api-extractor.json"),
    packageJsonFullPath: resolve("package.json"),
  });
}
