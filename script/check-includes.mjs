// Refuses includes that point the wrong way, so that link order stays the architecture: a layer sees
// only its left neighbours, a room of ui only those it stands on, and each outside library only the
// folders that wrap it.
import { readFileSync } from "node:fs";
import { exitWith, filesUnder, isMain } from "./files.mjs";

/** What each layer may include, besides itself. */
const kLayers = {
    base: [],
    i18n: ["base"],
    domain: ["base"],
    codec: ["base", "domain"],
    app: ["base", "domain", "codec"],
    ui: ["base", "domain", "app", "i18n"],
    platform: ["base", "i18n", "domain", "codec", "app", "ui"],
};

/**
 * The rooms of ui that others stand on, each on those before it. Any other folder is one feature: it
 * may include these and itself, and no other feature. What lies in ui itself puts all together.
 */
const kRooms = ["frame", "widgets", "words", "parts"];
/** Rooms that would serve another product: of the app they know what an action is, and no more. */
const kProductFree = { rooms: ["frame", "widgets"], layers: ["base", "i18n"], header: "app/action.h" };

/** Outside libraries: how their headers are named, and the only folders that may include them. */
const kLibraries = [
    { name: "Dear ImGui", header: /^(.*\/)?imgui[^/]*\.h$/,
        homes: ["src/ui/frame/", "src/ui/view.cpp", "src/platform/"] },
    { name: "Emscripten", header: /^emscripten/, homes: ["src/platform/web/"] },
    // Its parts that Taiwa's own code would need are not linked: platform/web/number_reading.cpp.
    { name: "Formatted text", header: /^(cstdio|stdio\.h|format|print|iostream|sstream)$/,
        homes: ["src/platform/web/", "src/platform/headless/"] },
    { name: "nlohmann/json", header: /^nlohmann\//, homes: ["src/codec/"] },
];

/**
 * @param {string} path of a file from the project's root, `src/<layer>/…` or `src/main.cpp`
 * @param {string} text
 * @returns {string[]} one sentence for each thing wrong
 */
export function wrongIncludes(path, text) {
    const wrong = [];
    text.split("\n").forEach((line, index) => {
        const at = `${path}:${index + 1}`;
        if (line.includes("__EMSCRIPTEN__")) {
            wrong.push(`${at}: __EMSCRIPTEN__ is not asked for in src; CMake chooses the files.`);
        }
        const include = line.match(/^\s*#\s*include\s*([<"])([^>"]+)[>"]/);
        if (!include) return;
        const reason = refusal(path, include[2], include[1] === '"');
        if (reason) wrong.push(`${at}: ${reason}`);
    });
    return wrong;
}

function refusal(path, header, quoted) {
    const library = kLibraries.find((candidate) => candidate.header.test(header));
    if (library) {
        if (library.homes.some((home) => path.startsWith(home))) return null;
        return `${library.name} (${header}) belongs only in ${library.homes.join(" and ")}.`;
    }
    const slash = header.indexOf("/");
    const target = slash < 0 ? "" : header.slice(0, slash);
    if (!Object.hasOwn(kLayers, target)) {
        return quoted ? `"${header}" is not written as "layer/file.h" from src/.` : null;
    }
    if (path === "src/main.cpp") return null;
    const layer = path.split("/")[1];
    if (!Object.hasOwn(kLayers, layer)) return `${layer} is not a layer.`;
    if (layer !== target && !kLayers[layer].includes(target)) {
        return `${layer} must not include ${target} (${header}).`;
    }
    return layer === "ui" ? refusalOfRoom(roomOf(path.slice("src/".length)), header) : null;
}

/** The folder below ui that a file lies in; null for ui itself. */
function roomOf(path) {
    const [, room, ...rest] = path.split("/");
    return rest.length > 0 ? room : null;
}

function refusalOfRoom(room, header) {
    if (room === null) return null;
    const layer = header.split("/")[0];
    if (layer !== "ui") {
        const { rooms, layers, header: known } = kProductFree;
        if (!rooms.includes(room) || layers.includes(layer) || header === known) return null;
        return `ui/${room} knows nothing of the product (${header}).`;
    }
    const target = roomOf(header);
    if (target === null) return `ui/${room} must not include what puts all together (${header}).`;
    if (target === room) return null;
    const place = kRooms.indexOf(target);
    const own = kRooms.indexOf(room);
    if (place >= 0 && (own < 0 || place < own)) return null;
    return `ui/${room} must not include ui/${target} (${header}).`;
}

/** Checks all of src under `root`; returns how many files it read, throws with every fault. */
export function checkIncludes(root = ".") {
    const files = filesUnder(root, "src").filter((path) => /\.(h|cpp)$/.test(path));
    if (files.length === 0) throw new Error("There is no C++ file in src to check.");
    const wrong = files.flatMap((path) =>
        wrongIncludes(path, readFileSync(`${root}/${path}`, "utf8")));
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
    return files.length;
}

if (isMain(import.meta.url)) {
    try {
        console.log(`${checkIncludes()} files include only what their layer may.`);
    } catch (error) {
        exitWith(error);
    }
}
