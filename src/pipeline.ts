export { explainRoute, extract, prepareOnly } from "./extract.ts";
export { extractAll } from "./extract-all.ts";
