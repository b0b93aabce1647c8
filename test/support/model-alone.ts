/**
 * Settings under which only the model's answers count: for tests of transport, retries and books, whose postings are a
 * few words long.
 */
export const modelAlone = { structuredData: "off", onVerdict: "extract", onUngrounded: "flag" } as const;
