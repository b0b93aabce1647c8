/** The whole path for every page: code reads it, and the model is asked all the same, so that each run sends one request. */
export const alwaysAsking = { structuredData: "evidence", onVerdict: "extract" } as const;
