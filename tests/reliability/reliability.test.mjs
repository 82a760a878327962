// The short way of script/reliability, as tests.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeChance } from "./chance.mjs";
import { readParts } from "./parts.mjs";

const seed = makeChance(Date.now()).between(1, 999_999);

for (const { name, promise, run } of await readParts()) {
    test(`${name}: ${promise}`, async (t) => {
        const { result, ok } = await run({ long: false, seed });
        t.diagnostic(result);
        assert.ok(ok, result);
    });
}
