// The store alone, on a database that fails at each of its calls in turn, in each way a connection
// dies. What was written must be answered and be there all the same.
import { forceCloseDatabase } from "fake-indexeddb";
import { fault, makeFaultyDatabase, makeTimers, openAsWriter } from "../../web/faulty-database.mjs";

export const name = "faulted-calls";
export const row = 5;
export const promise = "A dead connection heals";
export const shown = "InvalidStateError, UnknownError, AbortError and onclose at every call in turn";

/** Inputs as the app makes them: while it opens, while it works, together, and taken back. */
const kInputs = [
    [["settings", "a"]],
    [["settings", "ab"]],
    [["partner/1", "Aoi"], ["prep/1", "draft"]],
    [["prep/1", "ready"]],
    [["session/1", "open"], ["prep/1", "talked"]],
    [["session/1", "over"]],
    [["partner/2", "Rin"]],
    [["partner/2", null]],
    [["settings", "abc"], ["reflection/1", "lighter"]],
];
const kLoadsAfter = [2, 5]; // inputs, after whose answers everything is read again

const kWays = {
    ...Object.fromEntries(["InvalidStateError", "UnknownError", "AbortError"]
        .map((error) => [error, () => fault(error)])),
    onclose(connection) {
        if (connection) forceCloseDatabase(connection);
        return undefined;
    },
};

const keys = [...new Set(kInputs.flat().map(([key]) => key))].sort();
const lastText = new Map(kInputs.flat());

/** How many of the keys do not hold what was written last. */
function wrongIn(records) {
    const stored = new Map(records);
    return keys.filter((key) => (stored.get(key) ?? null) !== lastText.get(key)).length;
}

/** @returns {Promise<{calls: number, lost: number}>} of one run in which the nth call fails */
async function runWith(way, nth) {
    let calls = 0;
    const database = makeFaultyDatabase(() => {
        calls += 1;
        return calls === nth ? way(database.connections.at(-1)) : undefined;
    });
    const store = openAsWriter(database.indexedDB, makeTimers());
    const answers = [];
    for (const [index, input] of kInputs.entries()) {
        answers.push(store.write(input));
        if (!kLoadsAfter.includes(index)) continue;
        await Promise.all(answers);
        await store.load();
    }
    const refused = (await Promise.all(answers)).filter((answer) => answer !== "saved").length;
    const during = calls;
    return { calls: during, lost: refused + wrongIn((await store.load()).records) };
}

export async function run() {
    let faulted = 0;
    let lost = 0;
    for (const way of Object.values(kWays)) {
        // A fault makes more calls; each of them has its turn as well.
        for (let nth = 1, last = 1; nth <= last; nth += 1) {
            const found = await runWith(way, nth);
            last = found.calls;
            if (nth > last) break;
            faulted += 1;
            lost += found.lost;
        }
    }
    return { result: `${faulted} faulted calls, ${kInputs.length} inputs each: ${lost} lost`, ok: lost === 0 };
}
