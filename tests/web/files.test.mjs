// Files to keep, with a browser that writes down what it is asked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeFiles } from "../../web/files.js";

function makeWindow({ coarse = false, canShare = () => true, share = async () => {} } = {}) {
    const asked = { clicks: [], shared: [], revoked: [] };
    const window = {
        File: class {
            constructor(parts, name, { type }) { Object.assign(this, { parts, name, type }); }
        },
        URL: {
            createObjectURL: (file) => `blob:${file.name}`,
            revokeObjectURL: (address) => asked.revoked.push(address),
        },
        document: {
            createElement: () => ({
                click() { asked.clicks.push([this.href, this.download]); },
            }),
        },
        navigator: { canShare, share: (given) => { asked.shared.push(given); return share(); } },
        matchMedia: () => ({ matches: coarse }),
        setTimeout: (callback) => callback(),
    };
    return { window, asked };
}

test("a desktop downloads the file under its name, and lets go of it", async () => {
    const { window, asked } = makeWindow();
    assert.equal(await makeFiles({ window }).save("taiwa.ics", "text/calendar", "BEGIN"), "saved");
    assert.deepEqual(asked.clicks, [["blob:taiwa.ics", "taiwa.ics"]]);
    assert.deepEqual(asked.revoked, ["blob:taiwa.ics"]);
    assert.equal(asked.shared.length, 0);
});

test("a phone hands it to its share sheet", async () => {
    const { window, asked } = makeWindow({ coarse: true });
    assert.equal(await makeFiles({ window }).save("taiwa.png", "image/png", "x"), "saved");
    assert.equal(asked.shared[0].files[0].name, "taiwa.png");
    assert.equal(asked.clicks.length, 0);
});

test("a table begins with the mark that Excel needs, other files with their first letter", async () => {
    const { window, asked } = makeWindow({ coarse: true });
    const files = makeFiles({ window });
    await files.save("taiwa.csv", "text/csv", "a");
    await files.save("taiwa.md", "text/markdown", "a");
    assert.deepEqual(asked.shared.map(({ files: [file] }) => file.parts.join("")), ["\ufeffa", "a"]);
});

test("a phone whose share sheet takes no such file downloads it", async () => {
    for (const canShare of [() => false, () => { throw new TypeError(); }, undefined]) {
        const { window, asked } = makeWindow({ coarse: true });
        window.navigator.canShare = canShare;
        assert.equal(await makeFiles({ window }).save("a.ics", "text/calendar", "x"), "saved");
        assert.equal(asked.clicks.length, 1);
    }
});

test("a share sheet that comes too late after the press gives way to a download", async () => {
    const share = async () => { throw Object.assign(new Error(), { name: "NotAllowedError" }); };
    const { window, asked } = makeWindow({ coarse: true, share });
    assert.equal(await makeFiles({ window }).save("a.txt", "text/plain", "x"), "saved");
    assert.equal(asked.clicks.length, 1);
});

test("closing the share sheet is not a failure, anything else is", async () => {
    const failing = (name) => async () => { throw Object.assign(new Error(name), { name }); };
    for (const [name, answer] of [["AbortError", "cancelled"], ["DataError", "failed"]]) {
        const { window } = makeWindow({ coarse: true, share: failing(name) });
        assert.equal(await makeFiles({ window }).save("a.png", "image/png", "x"), answer);
    }
});
