// How long links are, held against what each may have. The folder comes in TAIWA_BUDGETS.
import assert from "node:assert/strict";
import { test } from "node:test";
import { linksOfPreps } from "./links.mjs";

const kLongest = 2000;
const kMostOfChoices = 150;
const kMostOfNotes = 1000; // with 300 Japanese characters of them
const links = await linksOfPreps(process.env.TAIWA_BUDGETS);

test("the set is what the promises speak of", () => {
    for (const language of ["ja", "en"]) {
        assert.equal(links.filter((link) => link.language === language).length, 10);
        const holding = (what) => links.filter((link) => link.holds === what && link.language === language);
        assert.ok(holding("choices").length >= 3);
        for (const link of holding("choices")) {
            assert.equal(link.notes, 0);
            assert.equal(link.atMost, kMostOfChoices);
        }
        assert.ok(holding("long notes").length >= 2);
        for (const link of holding("long notes")) {
            assert.ok(link.notes >= 300, `${link.name} has ${link.notes} characters`);
            assert.equal(link.atMost, kMostOfNotes);
        }
        assert.ok(holding("eight items").length >= 2);
        for (const link of holding("eight items")) assert.equal(link.document.t.length, 8);
    }
    assert.ok(links.every((link) => link.atMost <= kLongest));
});

test("no link is longer than it may be", (context) => {
    for (const { name, language, notes, link, atMost } of links) {
        const row = [language, name.padEnd(34), `${notes}`.padStart(4), "of notes",
            `${link.length}`.padStart(4), "of", `${atMost}`.padStart(4)];
        context.diagnostic(row.join(" "));
    }
    for (const { name, link, atMost } of links) {
        assert.ok(link.length <= atMost, `${name}: ${link.length} characters of ${atMost}`);
    }
});
