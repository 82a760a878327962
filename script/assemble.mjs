// Makes dist/, the static site, from web/ and the built WebAssembly. Everything that may change
// between versions lies under v/<hash>/, so that a page never meets files of another build.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exitWith, filesUnder, isMain } from "./files.mjs";
import { keyWordFiles } from "./key-words.mjs";
import { collectNotices } from "./notices.mjs";
import { shrinkModules } from "./shrink-modules.mjs";

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/**
 * The name of a build: from the names and contents of all of it, never from a date.
 * @param {Map<string, Buffer>} sources
 */
function versionOf(sources) {
    const hash = createHash("sha256");
    for (const [name, bytes] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
        hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    }
    return hash.digest("hex").slice(0, 12);
}

/** Everything the site is made from, by the name it has there, without v/<hash>/. */
function readSources({ root, modules, wasm, words, notices, keyWords }) {
    const read = (path) => {
        try {
            return readFileSync(path);
        } catch {
            throw new Error(`${path} is missing, so the site cannot be assembled.`);
        }
    };
    const web = join(root, "web");
    const fixed = ["index.html", "service-worker.js", "manifest.webmanifest", "_headers", "main.js",
        "beginning.js"];
    const styles = filesUnder(web, ".").filter((name) => /^[^/]+\.css$/.test(name));
    const sources = new Map();
    for (const name of [...fixed, ...styles, ...filesUnder(web, "icons")]) {
        sources.set(name, read(join(name.endsWith(".js") ? modules : web, name)));
    }
    sources.set("taiwa.wasm", read(join(wasm, "taiwa.wasm")));
    const languages = filesUnder(words, ".").filter((name) => /^words\.[a-z-]+\.txt$/.test(name));
    if (languages.length === 0) throw new Error(`${words} has no words, so the site cannot be assembled.`);
    for (const name of languages) sources.set(name, read(join(words, name)));
    sources.set("notices.txt", Buffer.from(notices));
    for (const [name, text] of keyWords) sources.set(name, Buffer.from(text));
    return sources;
}

const isKeyWords = (name) => /(^|\/)key-words\.[a-z]+\.txt$/.test(name);
const isWords = (name) => /(^|\/)words\.[a-z-]+\.txt$/.test(name);
const isVersioned = (name) =>
    isKeyWords(name) || isWords(name) || (/^[^/]+\.(js|css|wasm)$/.test(name) && name !== "service-worker.js");

/** index.html with the names of this build. */
function pageFor(template, version, names) {
    const languages = names.flatMap((name) => name.match(/^words\.([a-z-]+)\.txt$/)?.[1] ?? []).sort();
    const page = template.replaceAll("{{version}}", version)
        .replaceAll("{{languages}}", languages.join(" "));
    const left = page.match(/\{\{[^}]*\}\}/);
    if (left) throw new Error(`web/index.html asks for ${left[0]}, which is not known.`);
    return page;
}

/** The icon of the page's own tab, which Chromium also takes from the manifest at each start; the
    rest is for installers, which fetch theirs themselves. */
function neededIcons(site) {
    const page = site.get("index.html").toString();
    const href = page.match(/<link rel="icon" href="(?:\.\/)?([^"]*)"/)?.[1];
    return href && site.has(href) ? [href] : [];
}

/**
 * Writes the site anew.
 * @param {{root: string, modules: string, wasm: string, words: string, notices: string,
 *     dist: string, keyWords?: Map<string, string>}} from where, and where to; `modules` is the
 *     folder of the scripts as they are shipped, `words` that of words.<language>.txt
 * @returns {{version: string, files: Record<string, string>, later: Record<string, string>}} what
 *     the service worker is told: the sum of each file that it keeps, and of those that it may
 */
export function assemble({ root, modules, wasm, words, notices, dist, keyWords = keyWordFiles() }) {
    const sources = readSources({ root, modules, wasm, words, notices, keyWords });
    const version = versionOf(sources);
    const site = new Map();
    for (const [name, bytes] of sources) {
        site.set(isVersioned(name) ? `v/${version}/${name}` : name, bytes);
    }
    site.set("index.html", Buffer.from(pageFor(sources.get("index.html").toString(), version, [...sources.keys()])));

    // The key words and the licences are fetched when somebody wants them, so that no first visit
    // pays for them; a first visit pays for the words of one language.
    const versioned = [...site.keys()].filter((name) => name.startsWith("v/"));
    const program = versioned.filter((name) => !isKeyWords(name) && !isWords(name));
    const precached = ["manifest.webmanifest", ...neededIcons(site), ...program];
    const sumsOf = (names) =>
        Object.fromEntries(names.sort().map((name) => [`./${name}`, sha256(site.get(name))]));
    const build = {
        version,
        files: { "./": sha256(site.get("index.html")), ...sumsOf(precached) },
        later: sumsOf(["notices.txt", ...versioned.filter(isWords)]),
    };
    const worker = `const kBuild = ${JSON.stringify(build)};\n${sources.get("service-worker.js")}`;
    site.set("service-worker.js", Buffer.from(worker));

    rmSync(dist, { recursive: true, force: true });
    for (const [name, bytes] of site) {
        mkdirSync(dirname(join(dist, name)), { recursive: true });
        writeFileSync(join(dist, name), bytes);
    }
    return build;
}

if (isMain(import.meta.url)) {
    const root = join(dirname(process.argv[1]), "..");
    const wasm = join(root, "build/web-release");
    try {
        const { version } = assemble({
            root,
            modules: await shrinkModules({
                web: join(root, "web"),
                program: join(wasm, "taiwa.js"),
                into: join(root, "build/web-modules"),
            }),
            wasm,
            words: join(wasm, "generated/words"),
            notices: collectNotices(root),
            dist: join(root, "dist"),
        });
        console.log(`The site is in dist/, version ${version}.`);
    } catch (error) {
        exitWith(error);
    }
}
