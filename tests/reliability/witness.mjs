// Sees what the app asks of the database, what the browser completes, and what the screen says of
// it: from outside of the app, and told to the harness at once, so that it outlives the page.

const kPatience = 20_000; // ms until a condition counts as never coming true

/** Runs in each page before the app. `tellWitness` leads to the harness. */
function watchDatabase() {
    const entriesOf = new WeakMap(); // of each transaction that writes
    const open = new Map(); // key → the text that is asked for and not stored yet
    const tell = (what) => void window.tellWitness(what).catch(() => {});
    let count = 0;

    function note(store, key, text) {
        if (/^(head|writer|fence\/.*)$/.test(key)) return; // the store's own
        const transaction = store.transaction;
        if (!entriesOf.has(transaction)) {
            const number = count++;
            const entries = [];
            entriesOf.set(transaction, { number, entries });
            transaction.addEventListener("complete", () => {
                for (const [stored, its] of entries) if (open.get(stored) === its) open.delete(stored);
                tell({ kind: "stored", number });
            });
        }
        entriesOf.get(transaction).entries.push([key, text]);
        open.set(key, text);
    }
    const { put, delete: remove } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (text, key) {
        note(this, key, text);
        return put.call(this, text, key);
    };
    IDBObjectStore.prototype.delete = function (key) {
        note(this, key, null);
        return remove.call(this, key);
    };
    const { commit } = IDBTransaction.prototype;
    IDBTransaction.prototype.commit = function () {
        const writes = entriesOf.get(this);
        if (writes) tell({ kind: "begun", ...writes });
        if (writes && window.refuses?.(writes.number)) return this.abort();
        return commit.call(this);
    };
    new MutationObserver((changes) => {
        if (!changes.some(({ target }) => target.id === "live")) return;
        const said = document.getElementById("live").textContent;
        tell({ kind: "said", said, field: document.activeElement?.value ?? null, open: [...open.keys()] });
    }).observe(document, { subtree: true, childList: true });
}

/**
 * From now on each page of that context is watched.
 * @returns {Promise<{seen: object[], until: (condition: (seen: object[]) => boolean) => Promise<void>}>}
 *     `seen`: what happened, in order, and growing: {kind: "begun", number, entries},
 *     {kind: "stored", number}, {kind: "said", said, field, open}
 */
export async function watch(context) {
    const seen = [];
    const waiting = new Set();
    await context.exposeBinding("tellWitness", (_, what) => {
        seen.push(what);
        for (const look of waiting) look();
    });
    await context.addInitScript(watchDatabase);
    const until = (condition) => new Promise((resolve, reject) => {
        const look = () => {
            if (!condition(seen)) return;
            clearTimeout(timer);
            waiting.delete(look);
            resolve();
        };
        const timer = setTimeout(() => reject(new Error(`${condition} never came true`)), kPatience);
        waiting.add(look);
        look();
    });
    return { seen, until };
}

export const countOf = (seen, kind) => seen.filter((event) => event.kind === kind).length;
