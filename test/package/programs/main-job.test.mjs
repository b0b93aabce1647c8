import { expect, test } from "@jest/globals";
import * as jobsieve from "jobsieve";
import * as approximate from "jobsieve/tokenizers/approximate";
import * as qwen3 from "jobsieve/tokenizers/qwen3";
import * as tiktoken from "jobsieve/tokenizers/tiktoken";
import * as vllm from "jobsieve/tokenizers/vllm";
import { z } from "zod";
import mainJob from "./main-job.cjs";

test("does the main job under Jest", async () => {
  const outcome = await mainJob({ jobsieve, approximate, qwen3, tiktoken, vllm, z });
  expect(outcome.data).toEqual({ title: "Baker", company: "Bread & Butter" });
  console.log(`outcome ${JSON.stringify(outcome)}`);
});
