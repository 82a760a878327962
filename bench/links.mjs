// Our links beside three ways to put the same prep into a fragment: plain JSON, lz-string and pako.
// Characters behind the #, of the preps in tests/budgets. Ours carry a checksum of 8 bytes, the
// others none. Not a test. The folder with the documents is the argument.
import lzString from "lz-string";
import { deflateRaw } from "pako";
import { linksOfPreps } from "../tests/budgets/links.mjs";

const base64url = (bytes) => Buffer.from(bytes).toString("base64url");

/**
 * The same fields under the same keys. Ids are spelled as short as a text can: 11 letters.
 * @param {Record<string, unknown>} document
 */
function jsonOf(document) {
    const fields = { ...document };
    for (const key of ["i", "p", "a"]) {
        if (key in fields) fields[key] = base64url(Buffer.from(fields[key], "hex"));
    }
    return JSON.stringify(fields);
}

/** Each way, from a prep and its link to what stands behind the #. */
const kWays = {
    ours: ({ link }) => link.slice(link.indexOf("#") + 1),
    JSON: ({ document }) => base64url(jsonOf(document)),
    "lz-string": ({ document }) => lzString.compressToEncodedURIComponent(jsonOf(document)),
    pako: ({ document }) => base64url(deflateRaw(jsonOf(document), { level: 9 })),
};

function row(name, lengths) {
    const [ours, ...others] = lengths;
    const cell = (length) => `${length}`.padStart(8) + `${(length / ours).toFixed(2)}×`.padStart(8);
    return name.padEnd(40) + `${ours}`.padStart(6) + others.map(cell).join("");
}

const links = await linksOfPreps(process.argv[2]);
console.log("characters behind the #, and how many times ours");
const heads = Object.keys(kWays).slice(1).map((name) => name.padStart(10).padEnd(16));
console.log("".padEnd(40) + "ours".padStart(6) + heads.join("").trimEnd());
for (const language of ["ja", "en"]) {
    const sums = Object.keys(kWays).map(() => 0);
    for (const prep of links.filter((link) => link.language === language)) {
        const lengths = Object.values(kWays).map((way) => way(prep).length);
        lengths.forEach((length, place) => { sums[place] += length; });
        console.log(row(`${language}  ${prep.name}`, lengths));
    }
    console.log(`${row(`${language}  all of them`, sums)}\n`);
}
