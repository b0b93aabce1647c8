// Who may import what: the picture is in docs/architecture.md, the reasons in docs/decisions/layering.md.

/** The stages in the order data flows; a stage sees only those before it. */
const stages = [
  "prepare",
  "structured",
  "facts",
  "gate",
  "segment",
  "count",
  "route",
  "fit",
  "prompt",
  "decode",
  "reconcile",
  "ground",
  "validate",
];

/** Outside libraries and the one file or folder that knows each of them. */
const homes = {
  chardet: "^src/prepare/guess-charset\\.ts$",
  eventemitter3: "^src/events\\.ts$",
  "eventsource-parser": "^src/http/",
  htmlparser2: "^src/prepare/",
  "js-tiktoken": "^src/tokenizers/",
  jsonrepair: "^src/structured/",
  openai: "^src/models/openai/",
  "p-retry": "^src/decode/retry\\.ts$",
  undici: "^src/http/",
};

/** Loaded by `import()` at the first use, because loading them costs more than the whole rest. */
const heavyPackages = ["js-tiktoken", "openai", "undici"];

const inFolders = (...folders) => `^src/(${folders.join("|")})/`;

/** A folder may import itself, these folders, and packages; never another folder and never a file in src itself. */
const sees = (folder, ...folders) => ({
  name: `${folder}-sees-only-${folders.join("-") || "itself"}`,
  severity: "error",
  from: { path: inFolders(folder) },
  to: { path: "^src/", pathNot: inFolders(folder, ...folders) },
});

const stageRules = stages.flatMap((stage, position) => {
  const earlier = stages.slice(0, position);
  const visible = sees(stage, "spec", "errors", "normalize", "languages", ...earlier);
  const onlyTypes = {
    name: `${stage}-takes-only-types-from-earlier-stages`,
    severity: "error",
    from: { path: inFolders(stage) },
    to: { path: inFolders(...earlier), dependencyTypesNot: ["type-only"] },
  };
  return earlier.length === 0 ? [visible] : [visible, onlyTypes];
});

const homeRules = Object.entries(homes).map(([library, home]) => ({
  name: `one-home-for-${library}`,
  severity: "error",
  from: { path: "^src/", pathNot: home },
  to: { path: `(^|/)node_modules/${library}/` },
}));

export default {
  forbidden: [
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "spec-is-types-only",
      comment: "spec/ holds the contracts; beside itself it may name the types of Standard Schema.",
      severity: "error",
      from: { path: inFolders("spec") },
      to: { pathNot: ["^src/spec/", "(^|/)node_modules/@standard-schema/spec/"] },
    },
    sees("errors", "spec"),
    {
      name: "errors-take-only-types-from-spec",
      severity: "error",
      from: { path: inFolders("errors") },
      to: { path: inFolders("spec"), dependencyTypesNot: ["type-only"] },
    },
    ...stageRules,
    sees("languages"),
    sees("normalize", "spec", "languages"),
    sees("schema", "spec", "errors", "normalize"),
    sees("ledger", "spec", "errors"),
    {
      name: "eval-sees-only-contracts",
      comment: "What users evaluate their own pages with: it is given an extractor and takes types alone of it.",
      severity: "error",
      from: { path: inFolders("eval") },
      to: { path: "^src/", pathNot: inFolders("eval", "spec", "errors"), dependencyTypesNot: ["type-only"] },
    },
    sees("journal", "spec", "errors", "ledger"),
    sees("cache", "spec", "errors"),
    {
      name: "batch-takes-only-types-from-the-top",
      comment: "A batch is given its worker by the composition root; outcomes are typed beside the extractor.",
      severity: "error",
      from: { path: inFolders("batch") },
      to: { path: "^src/", pathNot: inFolders("batch", "journal", "ledger", "spec", "errors"), dependencyTypesNot: ["type-only"] },
    },
    sees("http", "spec", "errors"),
    sees("tokenizers", "spec", "errors", "http"),
    sees("models", "spec", "errors", "http"),
    {
      name: "one-model-does-not-know-another",
      comment: "The second group in `from` is the provider; models/endpoint/ is what all of them share.",
      severity: "error",
      from: { path: "^src/models/([^/]+)/" },
      to: { path: "^src/models/", pathNot: ["^src/models/$1/", "^src/models/endpoint/"] },
    },
    {
      name: "testing-sees-only-contracts",
      severity: "error",
      from: { path: inFolders("testing", "adapters") },
      to: { path: "^src/", pathNot: inFolders("testing", "adapters", "spec", "errors", "http"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-never-imports-adapters-or-testing",
      severity: "error",
      from: { path: "^src/", pathNot: inFolders("adapters", "testing", "cli") },
      to: { path: inFolders("adapters", "testing") },
    },
    {
      name: "nobody-imports-index",
      severity: "error",
      from: { path: "^src/", pathNot: inFolders("cli") },
      to: { path: "^src/index\\.ts$" },
    },
    ...homeRules,
    {
      name: "heavy-packages-load-at-first-use",
      severity: "error",
      from: { path: "^src/" },
      to: {
        path: `(^|/)node_modules/(${heavyPackages.join("|")})/`,
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "vocabulary-loads-at-first-use",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "\\.vocab\\.", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-declared-dependencies",
      comment: "What a user does not get by installing the package may not be imported by it.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["npm-peer", "type-only"] },
    },
    {
      name: "src-stays-in-src",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|demo|scripts|bench|examples|docs)/" },
    },
  ],
  options: {
    doNotFollow: { path: "(^|/)node_modules/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types", "default"] },
  },
};
