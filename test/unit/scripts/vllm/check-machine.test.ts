import { describe, expect, it } from "vitest";
import { type MachineFacts, machineProblem, readMachineFacts } from "../../../../scripts/vllm/check-machine.ts";

const fitting: MachineFacts = {
  platform: "linux",
  architecture: "x64",
  glibc: "2.36",
  cpuFlags: ["sse2", "avx2"],
  freeDiskBytes: 50e9,
  availableMemoryBytes: 8e9,
};

describe("machineProblem", () => {
  it("finds nothing wrong with a machine that has everything", () => {
    expect(machineProblem(fitting, { needsDisk: true })).toBeNull();
  });

  it.each([
    ["another system", { platform: "darwin", architecture: "arm64" }, /darwin on arm64/],
    ["another processor", { architecture: "riscv64" }, /linux on riscv64/],
    ["an old C library", { glibc: "2.27" }, /has 2\.27/],
    ["musl", { glibc: null }, /musl/],
    ["a processor without AVX2", { cpuFlags: ["sse2"] }, /AVX2/],
    ["a full disk", { freeDiskBytes: 4e9 }, /10\.0 GB of free disk, and there are 4\.0 GB/],
    ["little memory", { availableMemoryBytes: 1e9 }, /4\.0 GB of memory, and 1\.0 GB are available/],
  ])("names %s", (_, facts: Partial<MachineFacts>, words) => {
    expect(machineProblem({ ...fitting, ...facts }, { needsDisk: true })).toMatch(words);
  });

  it("asks for no disk once the install stands", () => {
    expect(machineProblem({ ...fitting, freeDiskBytes: 1e9 }, { needsDisk: false })).toBeNull();
  });

  it("does not look for AVX2 on arm64, nor refuse what it cannot read", () => {
    const facts = { ...fitting, architecture: "arm64", cpuFlags: null, freeDiskBytes: null, availableMemoryBytes: null };
    expect(machineProblem(facts, { needsDisk: true })).toBeNull();
  });
});

describe("readMachineFacts", () => {
  it("reads this machine, also for a folder that does not exist yet", async () => {
    const facts = await readMachineFacts("/nowhere/at/all");
    expect(facts).toMatchObject({ platform: process.platform, architecture: process.arch });
    expect(facts.freeDiskBytes).toBeGreaterThan(0);
  });
});
