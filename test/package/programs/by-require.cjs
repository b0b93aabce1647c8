const jobsieve = require("jobsieve");
const approximate = require("jobsieve/tokenizers/approximate");
const qwen3 = require("jobsieve/tokenizers/qwen3");
const tiktoken = require("jobsieve/tokenizers/tiktoken");
const vllm = require("jobsieve/tokenizers/vllm");
const { z } = require("zod");
const mainJob = require("./main-job.cjs");

mainJob({ jobsieve, approximate, qwen3, tiktoken, vllm, z }).then((outcome) => console.log(JSON.stringify(outcome)));
