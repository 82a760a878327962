// Measures the built product against the promises of never losing anything, and writes what came out
// as one table. Ends with 1 when something was lost.
import { writeFileSync } from "node:fs";
import { makeChance } from "../tests/reliability/chance.mjs";
import { versionOf } from "../tests/reliability/chromium.mjs";
import { readParts } from "../tests/reliability/parts.mjs";

const kReport = "tests/RELIABILITY.md";

const words = process.argv.slice(2);
const long = words.includes("--long");
const named = words.find((word) => word.startsWith("--seed="));
const seed = named ? Number(named.slice(7)) : makeChance(Date.now()).between(1, 999_999);
const chosen = words.filter((word) => !word.startsWith("--"));

async function runPart(part) {
    const start = Date.now();
    let outcome;
    try {
        outcome = await part.run({ long, seed });
    } catch (error) {
        console.error(error);
        outcome = { result: `stopped: ${error.message.split("\n")[0]}`, ok: false };
    }
    console.error(`${part.name}: ${outcome.result} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return { ...part, ...outcome };
}

const lineOf = ({ row, promise, shown, result, ok }) => (
    `| ${row} | ${promise} | ${shown} | ${ok ? result : `**${result}**`} |`);

// Or the browsers and the small disk would stay.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

const parts = await readParts();
const unknown = chosen.find((name) => !parts.some((part) => part.name === name));
if (unknown) {
    console.error(`There is no part ${unknown}; there are ${parts.map(({ name }) => name).join(", ")}.`);
    process.exit(1);
}
const done = [];
for (const part of parts) if (chosen.length === 0 || chosen.includes(part.name)) done.push(await runPart(part));

const table = ["| # | promise | how it was shown | result |", "|---|---|---|---|", ...done.map(lineOf)].join("\n");
console.log(table);
if (chosen.length === 0) {
    writeFileSync(kReport, `# Reliability, measured

Written by \`script/reliability${long ? " --long" : ""} --seed=${seed}\` on ${new Date().toISOString().slice(0, 10)} with
${versionOf()}; nothing here is written by hand. Bold: not as promised.

${table}
`);
}
process.exitCode = done.every(({ ok }) => ok) ? 0 : 1;
