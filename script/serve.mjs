// Serves a folder of static files to this machine only, with the headers a host would send.
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, sep } from "node:path";
import { exitWith, isMain } from "./files.mjs";
import { headersFor, parseHeaders } from "./headers.mjs";

const kTypes = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
};

/** The file a path names, or null: nothing outside the folder, no rules file, no listing. */
function fileFor(root, path) {
    if (path.includes("\0") || path === "/_headers") return null;
    const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return null;
    return realpathSync(file).startsWith(realpathSync(root) + sep) ? file : null;
}

function pathOf(request) {
    try {
        // Taken as it came: URL would resolve `..` before it could be refused.
        return decodeURIComponent(request.url.split(/[?#]/, 1)[0]);
    } catch {
        return null;
    }
}

function answer(root, request, response) {
    const path = pathOf(request);
    const refuse = (status, sentence) => {
        response.writeHead(status, { "Content-Type": kTypes[".txt"], "Cache-Control": "no-cache" });
        response.end(`${sentence}\n`);
    };
    if (path === null) return refuse(400, "This address cannot be read.");
    if (!["GET", "HEAD"].includes(request.method)) return refuse(405, "Only reading works here.");
    const file = fileFor(root, path);
    if (!file) return refuse(404, "There is nothing here.");

    response.setHeader("Content-Type", kTypes[extname(file)] ?? "application/octet-stream");
    // The names under v/ change with their contents; all else must be asked for again.
    const lasting = path.startsWith("/v/") ? "public, max-age=31536000, immutable" : "no-cache";
    response.setHeader("Cache-Control", lasting);
    const rules = join(root, "_headers");
    // Read each time: a rebuild while the server runs may have changed them.
    if (existsSync(rules)) {
        for (const [name, value] of headersFor(parseHeaders(readFileSync(rules, "utf8")), path)) {
            response.setHeader(name, value);
        }
    }
    const bytes = readFileSync(file);
    response.setHeader("Content-Length", bytes.length);
    response.end(request.method === "HEAD" ? undefined : bytes);
}

/**
 * @param {{root: string, port?: number, onRequest?: (request: import("node:http").IncomingMessage,
 *     response: import("node:http").ServerResponse) => unknown}} options `port` 0 takes a free one;
 *     an `onRequest` that returns true has answered itself
 * @returns {Promise<{url: string, close: () => Promise<void>}>} url without a slash at its end
 */
export function serve({ root, port = 0, onRequest = () => false }) {
    const server = createServer((request, response) => {
        try {
            if (onRequest(request, response) !== true) answer(root, request, response);
        } catch (error) {
            // A file may vanish between two steps while dist/ is written anew.
            response.destroy(error);
        }
    });
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => resolve({
            // By number: a minimal machine does not know the name localhost.
            url: `http://127.0.0.1:${server.address().port}`,
            close: () => new Promise((closed) => {
                server.close(() => closed());
                server.closeAllConnections();
            }),
        }));
    });
}

if (isMain(import.meta.url)) {
    const port = Number(process.env.PORT || 8080);
    try {
        const root = join(dirname(process.argv[1]), "..", "dist");
        const { url } = await serve({ root, port });
        console.log(`Taiwa is at ${url.replace("127.0.0.1", "localhost")} (Ctrl+C ends it).`);
    } catch (error) {
        exitWith(error.code === "EADDRINUSE"
            ? `Port ${port} is taken by another program; choose one with PORT=8081 script/server.`
            : error);
    }
}
