// Links as only somebody else would make them: sound to the last byte, with whatever they like in
// them. FORMATS.md, in as few lines as it takes.
import { seal } from "../../web/capsule.js";

function head(major, value) {
    if (value < 24) return Buffer.from([major << 5 | value]);
    if (value < 256) return Buffer.from([major << 5 | 24, value]);
    return Buffer.from([major << 5 | 25, value >> 8, value & 255]);
}

/** CBOR of small whole numbers, texts, bytes, arrays and plain objects. */
function encode(value) {
    if (typeof value === "number") return head(0, value);
    if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
    if (typeof value === "string") {
        const bytes = Buffer.from(value);
        return Buffer.concat([head(3, bytes.length), bytes]);
    }
    if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(encode)]);
    const entries = Object.entries(value);
    return Buffer.concat([head(5, entries.length), ...entries.flat().map(encode)]);
}

/** A fragment without its #. `fields` as the link document's table in FORMATS.md has them. */
export const forgeLink = (fields = {}) => seal(encode({
    v: 1, i: Buffer.alloc(8, 7), p: Buffer.alloc(8, 9), r: 0, t: [[6, 3]], ...fields,
}));
