// Collects the licences of everything compiled into Taiwa, or read while it is built, into one text.
// Machines keep them in different places, so each part is looked for in several; one that is nowhere
// fails the build rather than being left out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exitWith, isMain } from "./files.mjs";
import { afterMarker, debianLicence, muslNotice } from "./notice-texts.mjs";

/** Emscripten's folder, from the toolchain file that script/environment exports. */
function emscriptenFolder() {
    const file = process.env.TAIWA_EMSCRIPTEN_CMAKE ?? "";
    return file.replace(/\/cmake\/Modules\/Platform\/Emscripten\.cmake$/, "");
}

/** A source that CMake fetched itself lies in some build/<preset>/_deps. */
function fetchedFolders(root, name) {
    const build = join(root, "build");
    if (!existsSync(build)) return [];
    return readdirSync(build).sort().map((preset) => join(build, preset, "_deps", `${name}-src`));
}

/**
 * What to look for: the first place whose file exists and whose reader finds a text wins.
 * @param {string} root of the project
 * @param {string} emscripten its folder
 */
function parts(root, emscripten) {
    const imgui = [join(root, "build/toolchain/imgui"), ...fetchedFolders(root, "imgui")];
    const qrcodegen = [join(root, "build/toolchain/qrcodegen"), ...fetchedFolders(root, "qrcodegen")];
    const json = fetchedFolders(root, "nlohmann_json");
    const docs = [join(emscripten, "../doc"), "/usr/share/doc"];
    const whole = (text) => text;
    return [
        { name: "Taiwa", places: [[join(root, "LICENSE"), whole]] },
        { name: "Dear ImGui", places: imgui.map((folder) => [join(folder, "LICENSE.txt"), whole]) },
        {
            name: "stb_textedit and stb_rect_pack, inside Dear ImGui",
            places: imgui.map((folder) => [
                join(folder, "imstb_textedit.h"),
                (text) => afterMarker(text, "ALTERNATIVE A - MIT License", "-----"),
            ]),
        },
        {
            name: "QR Code generator",
            places: qrcodegen.map((folder) => [
                join(folder, "c/qrcodegen.c"),
                (text) => afterMarker(text, "QR Code generator library (C)", "*/")
                    ?.replace(/^ \* ?/gm, "") ?? null,
            ]),
        },
        {
            name: "JSON for Modern C++ (nlohmann/json)",
            places: [
                ...json.map((folder) => [join(folder, "LICENSE.MIT"), whole]),
                ["/usr/share/doc/nlohmann-json3-dev/copyright",
                    (text) => debianLicence(text, "Expat", /^(\*|include\/.*)$/)],
            ],
        },
        {
            name: "Emscripten",
            places: [
                [join(emscripten, "LICENSE"), (text) => afterMarker(text, "=====", "=====")],
                ...docs.map((folder) => [join(folder, "emscripten/copyright"),
                    (text) => debianLicence(text, "Expat", /^\*$/)]),
            ],
        },
        {
            name: "musl, the C library",
            places: [[join(emscripten, "system/lib/libc/musl/COPYRIGHT"), muslNotice]],
        },
        {
            name: "libc++, libc++abi and compiler-rt, of the LLVM project",
            note: "Apache License 2.0 (below) with these exceptions:",
            places: ["system/lib/libcxx/LICENSE.TXT", "system/lib/compiler-rt/LICENSE.TXT"]
                .map((file) => join(emscripten, file))
                .concat("/usr/share/doc/clang-19/copyright", "/usr/share/doc/llvm-19/copyright")
                .map((file) => [file, (text) => afterMarker(text,
                    "---- LLVM Exceptions to the Apache 2.0 License ----", "Files:", "=====")]),
        },
        {
            name: "scure-bip39, whose lists the key words are drawn from",
            places: [[join(root, "node_modules/@scure/bip39/LICENSE"), whole]],
        },
        {
            name: "BudouX, whose model chooses where Japanese lines break",
            note: "Copyright Google LLC. Apache License 2.0:",
            needs: join(root, "node_modules/budoux/package.json"),
            places: [join(root, "node_modules/playwright-core/LICENSE"),
                "/usr/share/common-licenses/Apache-2.0"]
                .map((file) => [file, (text) => afterMarker(text, "", "APPENDIX:")]),
        },
    ];
}

function textOf(part) {
    if (part.needs && !existsSync(part.needs)) {
        throw new Error(`The licence of ${part.name} cannot be given: ${part.needs} is missing.`);
    }
    for (const [file, read] of part.places) {
        const text = existsSync(file) ? read(readFileSync(file, "utf8")) : null;
        if (text) return text.replace(/[ \t]+$/gm, "").replace(/^\n+|\n+$/g, "");
    }
    const looked = part.places.map(([file]) => file).join(", ");
    throw new Error(`The licence of ${part.name} was found nowhere; looked for ${looked}.`);
}

/**
 * @param {string} root of the project
 * @returns {string}
 */
export function collectNotices(root, emscripten = emscriptenFolder()) {
    if (!emscripten) {
        throw new Error("The licence of Emscripten cannot be found: run this through script/build.");
    }
    return parts(root, emscripten).map((part) => {
        const note = part.note ? `${part.note}\n\n` : "";
        return `${part.name}\n${"=".repeat(part.name.length)}\n\n${note}${textOf(part)}\n`;
    }).join("\n\n");
}

if (isMain(import.meta.url)) {
    try {
        process.stdout.write(collectNotices(join(dirname(process.argv[1]), "..")));
    } catch (error) {
        exitWith(error);
    }
}
