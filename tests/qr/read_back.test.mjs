// What codec/qr_code.cpp makes, read back by zbarimg. The folder comes in TAIWA_QR_CODES.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const folder = process.env.TAIWA_QR_CODES;

test("every version is read back as the text it was made of", () => {
    const pictures = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    const sides = pictures.map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b);
    // Version 1 has 21 squares a side, each further one 4 more.
    assert.deepEqual(sides, Array.from({ length: 20 }, (_, version) => 21 + 4 * version));
    for (const side of sides) {
        const read = spawnSync("zbarimg", ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable",
            join(folder, `${side}.pgm`)], { encoding: "utf8" });
        if (read.error) throw read.error;
        const text = readFileSync(join(folder, `${side}.txt`), "utf8");
        assert.equal(read.stdout, `${text}\n`, `${side} squares`);
    }
});
