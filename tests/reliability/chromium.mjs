// All that is Chromium's own: how it is started, killed and ended, and where it keeps a database.
// Another engine needs a file with the same exports.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const kProgram = process.env.TAIWA_CHROMIUM || "/usr/bin/chromium";
const kPatience = 20_000; // ms until a condition counts as never coming true
const kArguments = [
    "--headless", "--no-sandbox", "--no-first-run", "--no-default-browser-check",
    "--remote-debugging-port=0",
    // WebGL in software, as on a machine without a graphics card.
    "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    // The page around it needs none; the first of each browser comes a second sooner.
    "--disable-gpu-compositing",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-quic", "--disable-default-apps", "--disable-extensions", "--disable-breakpad",
    // A tab behind another one works on as if it were in front.
    "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--password-store=basic", "--use-mock-keychain",
    "--lang=ja", "--accept-lang=ja-JP", "--window-size=390,844",
    "--force-prefers-reduced-motion",
    "about:blank",
];

/** Whether the file of that path belongs to a database of a page. */
export const isOfDatabase = (path) => path.includes("/IndexedDB/");

/** Its files in that profile, by what they are to the database. */
export function databaseFilesIn(profile) {
    const folder = join(profile, "Default", "IndexedDB");
    const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
    return {
        log: files.filter((path) => path.endsWith(".log")),
        table: files.filter((path) => path.endsWith(".ldb")),
        manifest: files.filter((path) => /MANIFEST-\d+$/.test(path)),
    };
}

export const versionOf = () => {
    const { stdout } = spawnSync(kProgram, ["--version"], { encoding: "utf8" });
    return stdout?.match(/^\w+ [\d.]+/)?.[0] ?? "a browser that does not say which";
};

const groups = new Set();
process.on("exit", () => groups.forEach(killGroup));

function killGroup(group) {
    if (!groups.has(group)) return; // the number may be another's by now
    try {
        process.kill(-group, "SIGKILL");
    } catch (error) {
        if (error.code !== "ESRCH") throw error;
    }
}

/** State and group stand behind the name of the program, which may hold anything. */
function livesIn(group, pid) {
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        const [state, , its] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return Number(its) === group && state !== "Z";
    } catch {
        return false; // it has ended meanwhile
    }
}

async function untilGone(group) {
    const deadline = Date.now() + kPatience;
    while (readdirSync("/proc").some((name) => /^\d+$/.test(name) && livesIn(group, name))) {
        if (Date.now() > deadline) throw new Error("The browser does not end.");
        await new Promise((resolve) => setImmediate(resolve));
    }
    groups.delete(group);
}

/** Where it listens, from the line in which it says so. */
async function addressOf(child) {
    const said = [];
    for await (const line of createInterface({ input: child.stderr })) {
        const found = line.match(/^DevTools listening on (ws:\S+)/);
        if (found) return found[1];
        said.push(line);
    }
    throw new Error(`The browser did not start:\n${said.join("\n")}`);
}

/** Runs in each page: in software a picture takes longer than all that is measured here. */
function drawNothing() {
    for (const call of ["clear", "drawArrays", "drawElements"]) WebGL2RenderingContext.prototype[call] = () => {};
}

async function prepare(context) {
    context.setDefaultTimeout(kPatience);
    await context.addInitScript(drawNothing);
    return context;
}

/**
 * A browser of its own on the profile in `folder`, in a process group of its own.
 * @param {{folder: string, under?: string[], options?: string[]}} options `under`: a program, with
 *     its words, that starts it and watches it
 */
export async function startBrowser({ folder, under = [], options = [] }) {
    const [program, ...words] = [...under, kProgram, `--user-data-dir=${folder}`, ...options, ...kArguments];
    const child = spawn(program, words, {
        detached: true, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, LANGUAGE: "", LC_ALL: "" },
    });
    child.on("error", () => {}); // it has no number then
    const group = child.pid;
    if (!group) throw new Error(`${program} could not be started.`);
    groups.add(group);
    const browser = await chromium.connectOverCDP(await addressOf(child));
    child.stderr.resume();
    const context = await prepare(browser.contexts()[0]);
    return {
        /** What it keeps in the profile. */
        context,
        /** Storage of its own, which goes with the browser. */
        person: async () => prepare(await browser.newContext({
            viewport: { width: 390, height: 844 }, locale: "ja-JP", reducedMotion: "reduce",
        })),
        /** At once and all of it, as when the power of the program goes. */
        async kill() {
            killGroup(group);
            await untilGone(group);
        },
        /** As a person ends it. */
        async end() {
            const session = await browser.newBrowserCDPSession();
            await session.send("Browser.close").catch(() => {}); // it may be gone before it answers
            await untilGone(group);
        },
    };
}

/** The process of one tab dies, as when it runs out of memory. */
export async function crashTab(page) {
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent("crash");
    session.send("Page.crash").catch(() => {});
    await crashed;
}

/**
 * Nothing runs in the tab, as when a phone has put it away; for ever, or until what this answers is
 * called.
 */
export async function freezeTab(page) {
    const session = await page.context().newCDPSession(page);
    const turn = (state) => session.send("Page.setWebLifecycleState", { state });
    await turn("frozen");
    return () => turn("active");
}
