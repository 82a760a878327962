import assert from "node:assert/strict";
import test from "node:test";
import { languagesWritten, problemsIn, pseudoText, readWords, wordsFile } from "../../script/words.mjs";

const kModel = { "title": "話す", "with": "{name}さんと{day}" };
const kSame = { "title": "Talk", "with": "{day} with {name}" };

test("what is written is complete in every language", () => {
    const languages = languagesWritten();
    assert.ok(languages.length >= 2);
    assert.deepEqual(problemsIn(Object.fromEntries(languages.map((code) => [code, readWords(code)]))), []);
});

test("each language after the first is held against it, however many there are", () => {
    assert.deepEqual(problemsIn({ ja: kModel, en: kSame, fr: kSame }), []);
    for (const [changes, problem] of [
        [{ title: undefined }, /fr lacks "title"/],
        [{ title: " " }, /fr: "title" is empty/],
        [{ title: "a\vb" }, /fr: "title" has a control character/],
        [{ more: "x" }, /ja lacks "more", which fr has/],
        [{ with: "{name}" }, /fr: "with" fills in other names than in ja/],
        [{ with: "{day} {name} {name}" }, /fr: "with" fills in other names/],
    ]) {
        const fr = Object.fromEntries(
            Object.entries({ ...kSame, ...changes }).filter(([, text]) => text !== undefined));
        const problems = problemsIn({ ja: kModel, en: kSame, fr });
        assert.equal(problems.length, 1, String(problem));
        assert.match(problems[0], problem);
    }
});

test("a text is a line of the file, whatever lines it has itself", () => {
    assert.equal(wordsFile(["one", "two\nthree"]), "one\ntwo\vthree\n");
});

test("the test language keeps the names that are filled in", () => {
    assert.equal(pseudoText("Talk with {name}, again"), "[Tàlk wìth {name}, àgàìn]");
});
