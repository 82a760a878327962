import assert from "node:assert/strict";
import test from "node:test";
import { namesSaid, unusedKeys } from "../../script/check-words.mjs";
import { enumName, readWords } from "../../script/words.mjs";

const kKeys = ["a.1", "a.2", "a.3", "tab.look-back", "b"];
const kNames = kKeys.map(enumName);

test("a key names its Text as the generated code does", () => {
    assert.deepEqual(kNames, ["A1", "A2", "A3", "TabLookBack", "B"]);
});

test("a word is used where the code names it", () => {
    const source = "words(Text::A1); words(i18n::Text::TabLookBack);";
    assert.deepEqual(unusedKeys(kKeys, source), ["a.2", "a.3", "b"]);
});

test("a range uses all words from its first to its last", () => {
    for (const range of ["TextRange kA{Text::A1, Text::A3};", "TextRange k{\n  i18n::Text::A1,\n  i18n::Text::A3 };"]) {
        assert.deepEqual(unusedKeys(kKeys, range), ["tab.look-back", "b"]);
    }
});

test("the two ends alone, outside of a range, use nothing between them", () => {
    assert.deepEqual(unusedKeys(kKeys, "static_assert(f(Text::A1) == Text::A3);"),
        ["a.2", "tab.look-back", "b"]);
});

test("another name that begins alike is not the word", () => {
    assert.deepEqual(unusedKeys(["b", "ba"], "Text::Ba"), ["b"]);
});

test("a name without words, and a range the wrong way round, are mistakes", () => {
    assert.throws(() => namesSaid(kNames, "Text::Gone"), /Text::Gone/);
    assert.throws(() => namesSaid(kNames, "TextRange k{Text::A3, Text::A1};"), /A3 stands after A1/);
});

test("both languages have the same words in the same order", () => {
    assert.deepEqual(Object.keys(readWords("en")), Object.keys(readWords("ja")));
});
