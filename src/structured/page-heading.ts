/** The page's own heading stands near its start. */
const reach = 20_000;

/** The words of the first heading of the highest level, or "". */
export const pageHeading = (text: string): string => /^# (.{1,300})$/m.exec(text.slice(0, reach))?.[1] ?? "";
