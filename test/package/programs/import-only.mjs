import { createExtractor } from "jobsieve";

createExtractor();
