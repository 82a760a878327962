// The links of the preps in preps.json, through the real capsule. Their documents come from
// budget_samples, in a folder of its own.
import { readFileSync } from "node:fs";
import { open, seal } from "../../web/capsule.js";

const kAddress = "https://example.org/taiwa/#";

/**
 * @typedef {{name: string, language: "ja" | "en", holds: string, atMost: number,
 *   document: Record<string, unknown> & {t: [number, number, string?][]}}} Prep
 * `atMost`: characters that its link may have. `document`: its fields under the keys of the link.
 */

/** @returns {Prep[]} */
export const preps = JSON.parse(readFileSync(new URL("preps.json", import.meta.url), "utf8"));

/**
 * @param {string} folder
 * @returns {Promise<(Prep & {link: string, notes: number})[]>} in their order, with the link and how
 *   many characters of notes are in it
 */
export async function linksOfPreps(folder) {
    return Promise.all(preps.map(async (prep, place) => {
        const bytes = readFileSync(`${folder}/${place}.cbor`);
        const link = kAddress + await seal(bytes);
        const opened = await open(link);
        if (opened.status !== "ok" || Buffer.compare(opened.bytes, bytes) !== 0) {
            throw new Error(`The link of "${prep.name}" does not open to its document.`);
        }
        const notes = [...prep.document.t.map((item) => item[2] ?? "").join("")].length;
        return { ...prep, link, notes };
    }));
}
