import * as jobsieve from "jobsieve";
import * as approximate from "jobsieve/tokenizers/approximate";
import * as qwen3 from "jobsieve/tokenizers/qwen3";
import * as tiktoken from "jobsieve/tokenizers/tiktoken";
import * as vllm from "jobsieve/tokenizers/vllm";
import { z } from "zod";
import mainJob from "./main-job.cjs";

console.log(JSON.stringify(await mainJob({ jobsieve, approximate, qwen3, tiktoken, vllm, z })));
