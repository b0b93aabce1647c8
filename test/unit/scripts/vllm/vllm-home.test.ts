import { expect, it } from "vitest";
import { vllmHome } from "../../../../scripts/vllm/vllm-home.ts";

it("lies in the user's cache folder", () => {
  expect(vllmHome({ HOME: "/home/ada" }).root).toBe("/home/ada/.cache/jobsieve/vllm-cpu");
});

it("follows XDG_CACHE_HOME, but not a relative one", () => {
  expect(vllmHome({ HOME: "/home/ada", XDG_CACHE_HOME: "/cache" }).root).toBe("/cache/jobsieve/vllm-cpu");
  expect(vllmHome({ HOME: "/home/ada", XDG_CACHE_HOME: "cache" }).root).toBe("/home/ada/.cache/jobsieve/vllm-cpu");
});

it("is where JOBSIEVE_VLLM_HOME says", () => {
  expect(vllmHome({ HOME: "/home/ada", XDG_CACHE_HOME: "/cache", JOBSIEVE_VLLM_HOME: "/data/vllm" })).toEqual({
    root: "/data/vllm",
    venv: "/data/vllm/venv",
    models: "/data/vllm/models",
    logs: "/data/vllm/logs",
  });
});
