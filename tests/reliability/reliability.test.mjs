// The short way of script/reliability, as tests.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { makeChance } from "./chance.mjs";
import { readParts } from "./parts.mjs";

const seed = makeChance(Date.now()).between(1, 999_999);

const parts = await readParts();

// Each has browsers of its own and waits more than it works.
describe("nothing is lost", { concurrency: 3 }, () => {
    for (const { name, promise, run } of parts) {
        test(`${name}: ${promise}`, async (t) => {
            const { result, ok } = await run({ long: false, seed });
            t.diagnostic(result);
            assert.ok(ok, result);
        });
    }
});
