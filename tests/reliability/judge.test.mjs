// A ledger that never finds anything would prove nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "./judge.mjs";

const kSaved = "saved";
const begun = (number, ...entries) => ({ kind: "begun", number, entries });
const stored = (number) => ({ kind: "stored", number });
const said = (...open) => ({ kind: "said", said: kSaved, open });

const kSeen = [
    begun(0, ["a", "1"]), stored(0), said(),
    begun(1, ["a", "2"], ["b", "2"]), stored(1), said(),
    begun(2, ["a", "3"], ["b", null]),
];
const find = (kept, seen = kSeen, before = {}) => (
    judge(new Map(Object.entries(before)), seen, new Map(Object.entries(kept)), kSaved));

test("what was completed is there, and what was only begun may be", () => {
    for (const kept of [{ a: "2", b: "2" }, { a: "3" }]) {
        assert.deepEqual(find(kept), { stored: 2, lost: 0, torn: 0, early: 0 });
    }
});

test("an older text or none, where a newer was completed, is lost", () => {
    assert.equal(find({ a: "1" }).lost, 1);
    assert.equal(find({}).lost, 2);
});

test("half of a transaction is torn", () => {
    assert.equal(find({ a: "3", b: "2" }).torn, 1);
    assert.equal(find({ a: "2", b: "2", c: '{"v":' }).torn, 1);
});

test("a text the witness has not heard of any more is newer than all it has heard", () => {
    assert.deepEqual(find({ a: "4", b: "4" }), { stored: 2, lost: 0, torn: 0, early: 0 });
});

test("what nobody has touched must stay", () => {
    assert.equal(find({ a: "3" }, kSeen, { c: "1" }).lost, 1);
    assert.equal(find({ a: "3", c: "1" }, kSeen, { c: "1" }).lost, 0);
});

test("saved is said too early while anything is open", () => {
    assert.equal(find({ a: "1" }, [begun(0, ["a", "1"]), said("a"), stored(0), said()]).early, 1);
});
