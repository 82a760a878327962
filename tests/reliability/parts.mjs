// The parts of the harness: each file in parts/ measures one promise. It exports `name`, `row` (of the
// bar), `promise`, `shown` (how) and `run({ long, seed })`, which gives {result, ok}.
import { readdirSync } from "node:fs";

export async function readParts() {
    const folder = new URL("parts/", import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith(".mjs")).sort();
    const parts = await Promise.all(files.map((file) => import(new URL(file, folder))));
    return parts.sort((one, other) => one.row - other.row);
}
