// What must be stored after a death, from what was stored before it and what the witness has seen.

/** The texts each key has had, oldest first: first what was stored before. */
function historyOf(before, begun) {
    const history = new Map([...before].map(([key, text]) => [key, [text]]));
    for (const { entries } of begun) {
        for (const [key, text] of entries) {
            if (!history.has(key)) history.set(key, [null]);
            history.get(key).push(text);
        }
    }
    return history;
}

/** Each transaction with the place of its texts in the history of their keys. */
function placed(begun) {
    const lengths = new Map();
    return begun.map(({ number, entries }) => ({
        number,
        places: entries.map(([key]) => {
            lengths.set(key, (lengths.get(key) ?? 0) + 1);
            return [key, lengths.get(key)];
        }),
    }));
}

const isWhole = (text) => {
    try {
        return JSON.parse(text) !== null;
    } catch {
        return false;
    }
};

/**
 * A text that the witness has not heard of any more is newer than all it has: it is told in order.
 * @param {Map<string, string>} before
 * @param {object[]} seen of one page
 * @param {Map<string, string>} stored
 * @returns {{stored: number, lost: number, torn: number, early: number}} counts of transactions:
 *     completed ones; those of them that are not there; half there; and how often the screen said
 *     saved while something was not
 */
export function judge(before, seen, stored, saved) {
    const begun = seen.filter(({ kind }) => kind === "begun");
    const completed = new Set(seen.filter(({ kind }) => kind === "stored").map(({ number }) => number));
    const history = historyOf(before, begun);
    const reached = (key) => {
        const at = history.get(key).lastIndexOf(stored.get(key) ?? null);
        return at === -1 ? Infinity : at;
    };
    const isThere = ([key, place]) => reached(key) >= place;
    const all = placed(begun);
    const untouched = [...before].filter(([key, text]) => (
        history.get(key).length === 1 && stored.get(key) !== text));
    const half = all.filter(({ places }) => places.some(isThere) && !places.every(isThere));
    return {
        stored: completed.size,
        lost: untouched.length
            + all.filter(({ number, places }) => completed.has(number) && !places.every(isThere)).length,
        torn: half.length + [...stored.values()].filter((text) => !isWhole(text)).length,
        early: seen.filter(({ said, open }) => said === saved && open.length > 0).length,
    };
}
