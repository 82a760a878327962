// Puts what the fuzz targets start from into tests/fuzz/corpus: every golden link and record, and
// sentences of the patient guard. Run by hand when golden files were added.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { encodeBase64Url } from "../web/base64url.js";
import { exitWith, filesUnder, isMain } from "./files.mjs";

const kCorpus = "tests/fuzz/corpus";
const kSentencesEach = 20; // of so many, one
const nameOf = (path) => path.split("/").at(-1).replace(/\..*$/, "");

function put(target, name, bytes) {
    mkdirSync(`${kCorpus}/${target}`, { recursive: true });
    writeFileSync(`${kCorpus}/${target}/${name}`, bytes);
}

/** As src/platform/headless/capsule.cpp seals. */
function sealed(document) {
    let sum = 0xcbf29ce484222325n;
    for (const byte of document) sum = ((sum ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    const head = Buffer.alloc(10);
    head.writeUInt16BE(document.length);
    head.writeBigUInt64BE(sum, 2);
    return `p1.${encodeBase64Url(Buffer.concat([head, document]))}`;
}

function putLinks() {
    for (const path of filesUnder(".", "tests/golden/links")) {
        const hex = readFileSync(path, "utf8").replace(/\s/g, "");
        if (path.endsWith(".link")) put("fuzz_code", `${nameOf(path)}-of-the-web`, hex);
        if (!path.endsWith(".cbor.hex")) continue;
        const document = Buffer.from(hex, "hex");
        put("fuzz_link", nameOf(path), document);
        put("fuzz_code", nameOf(path), `https://example.org/taiwa/#${sealed(document)}。`);
    }
}

function putRecords() {
    for (const path of filesUnder(".", "tests/golden/records")) {
        const text = readFileSync(path, "utf8").trim();
        const record = JSON.parse(text);
        const kind = nameOf(path).split("-")[0];
        const id = record.id ?? record.session;
        put("fuzz_record", nameOf(path), `${id ? `${kind}/${id}` : kind}\n${text}`);
    }
}

function putSentences() {
    const lines = readFileSync("tests/domain/patient_sentences.tsv", "utf8").trim().split("\n");
    const sentences = lines.filter((line) => !line.startsWith("#"));
    for (let place = 0; place < sentences.length; place += kSentencesEach) {
        const text = sentences[place].split("\t")[2].replace(/\[\[|\]\]/g, "");
        put("fuzz_words", `sentence-${place}`, `みどりの丘\nひまわり記念\f${text}`);
    }
}

if (isMain(import.meta.url)) {
    try {
        putLinks();
        putRecords();
        putSentences();
    } catch (error) {
        exitWith(error);
    }
}
