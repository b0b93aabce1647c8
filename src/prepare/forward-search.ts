/**
 * Remembers the last answer of a search forward, so that a far target is searched for once however many places ask.
 * `search` gives the first index at or after `from`, or the source's length.
 */
export const createForwardSearch = (search: (from: number) => number): ((from: number) => number) => {
  let searchedFrom = 0;
  let found = -1;
  return (from) => {
    if (from < searchedFrom || from > found) {
      searchedFrom = from;
      found = search(from);
    }
    return found;
  };
};

/** A search for one string. */
export const createStringSearch = (source: string, sought: string): ((from: number) => number) =>
  createForwardSearch((from) => {
    const index = source.indexOf(sought, from);
    return index < 0 ? source.length : index;
  });
