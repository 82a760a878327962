// How long until something stands on the screen: dist/ beside the emptiest page of jsimgui, another
// Dear ImGui in the browser. In turns, each time with a profile of its own: the first visit, then the
// second in a browser that was closed between; the processor 4 times slower, with and without a slow
// network. Medians, in milliseconds since the navigation began. Not a test.
//   node bench/start.mjs [rounds]
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { exitWith } from "../script/files.mjs";
import { serve } from "../script/serve.mjs";

const kProgram = process.env.TAIWA_CHROMIUM || "/usr/bin/chromium";
const kArguments = [
    "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-quic", "--no-first-run",
];
const kSlower = 4; // times, the processor of the page
const kPatience = 60_000; // ms
const kRest = 1500; // ms
const kSlow = { // 1.6 Mbit/s, 150 ms
    offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750,
};
const kPacked = [".css", ".html", ".js", ".txt", ".wasm", ".webmanifest"];

const project = join(dirname(process.argv[1]), "..");
const emptiest = join(dirname(process.argv[1]), "emptiest");
const jsimgui = dirname(createRequire(import.meta.url).resolve("@mori2003/jsimgui"));

/** Runs in the page, before anything of it: `stood` is when the first heading, or frame, stood. */
function watchTheHeading() {
    new MutationObserver((_, observer) => {
        if (!document.querySelector("h1")) return;
        window.stood = performance.now();
        observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
}

/** The second visit starts from what the first has left, so it has to be through. */
const untilKept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const untilQuiet = (page) => page.waitForLoadState("networkidle");

const kPages = {
    taiwa: { root: join(project, "dist"), before: watchTheHeading, after: untilKept },
    jsimgui: { root: emptiest, after: untilQuiet },
};

/** As a host sends it: what can be packed is packed, in brotli where the browser takes it. */
function packing(root) {
    const packed = new Map();
    return ({ url, headers }, response) => {
        const path = url.split(/[?#]/, 1)[0];
        const name = path.endsWith("/") ? `${path}index.html` : path;
        const file = name.startsWith("/v/jsimgui/") ? join(jsimgui, name.slice(11)) : join(root, name);
        const brotli = /\bbr\b/.test(headers["accept-encoding"] ?? "");
        const end = response.end.bind(response);
        response.end = (bytes) => {
            if (!bytes || response.statusCode !== 200 || !kPacked.includes(extname(file))) return end(bytes);
            const key = `${file} ${brotli}`;
            if (!packed.has(key)) packed.set(key, (brotli ? brotliCompressSync : gzipSync)(bytes));
            response.setHeader("Content-Encoding", brotli ? "br" : "gzip");
            response.setHeader("Content-Length", packed.get(key).length);
            return end(packed.get(key));
        };
        if (!name.startsWith("/v/jsimgui/")) return false;
        response.setHeader("Content-Type", "text/javascript; charset=utf-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.end(readFileSync(file));
        return true;
    };
}

/** One visit in a browser of this profile. @returns {Promise<number>} milliseconds */
async function visit(profile, url, { before, after }, network) {
    const context = await chromium.launchPersistentContext(profile, {
        executablePath: kProgram, args: kArguments, locale: "ja-JP",
        viewport: { width: 390, height: 844 },
    });
    try {
        const page = context.pages()[0] ?? await context.newPage();
        // A browser in use has drawn something before, and is done with its own start.
        await page.evaluate(() => document.createElement("canvas").getContext("webgl2")?.clear(16384));
        await page.waitForTimeout(kRest);
        if (before) await page.addInitScript(before);
        const session = await context.newCDPSession(page);
        await session.send("Network.enable");
        if (network) await session.send("Network.emulateNetworkConditions", network);
        await session.send("Emulation.setCPUThrottlingRate", { rate: kSlower });
        await page.goto(url, { waitUntil: "commit", timeout: kPatience });
        await page.waitForFunction(() => window.stood !== undefined, null, { timeout: kPatience });
        const stood = await page.evaluate(() => window.stood);
        await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
        await after(page);
        return stood;
    } finally {
        await context.close();
    }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const round = (milliseconds) => `${Math.round(milliseconds)}`.padStart(6);

/** Every visit of one kind of network: { taiwa: { cold: [], warm: [] }, jsimgui: … } */
async function measure(servers, network, rounds) {
    const times = {};
    for (const name of Object.keys(kPages)) times[name] = { cold: [], warm: [] };
    for (let at = 0; at < rounds; at++) {
        for (const [name, page] of Object.entries(kPages)) {
            const profile = mkdtempSync(join(tmpdir(), "taiwa-bench-"));
            try {
                for (const kind of ["cold", "warm"]) {
                    times[name][kind].push(await visit(profile, servers[name].url, page, network));
                }
            } finally {
                rmSync(profile, { recursive: true, force: true });
            }
        }
    }
    return times;
}

async function main(rounds) {
    const servers = {};
    for (const [name, { root }] of Object.entries(kPages)) {
        servers[name] = await serve({ root, onRequest: packing(root) });
    }
    await measure(servers, null, 1); // nobody waits for the packing
    const networks = { "no network limit": null, "1.6 Mbit/s, 150 ms": kSlow };
    console.log(`ms until something stands, median of ${rounds} (all of them behind it)`);
    for (const [label, network] of Object.entries(networks)) {
        const { taiwa, jsimgui: other } = await measure(servers, network, rounds);
        for (const kind of ["cold", "warm"]) {
            const [ours, theirs] = [median(taiwa[kind]), median(other[kind])];
            console.log(`${label}, ${kind}:`.padEnd(27) + `taiwa ${round(ours)}, jsimgui ${round(theirs)}, ` +
                `ratio ${(ours / theirs).toFixed(2)}`);
            console.log(`  taiwa ${taiwa[kind].map(round).join("")}; jsimgui ${other[kind].map(round).join("")}`);
        }
    }
    for (const server of Object.values(servers)) await server.close();
}

main(Number(process.argv[2] ?? 7)).catch(exitWith);
