import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import test from "node:test";
import { serve } from "../../script/serve.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const kSite = {
    "dist/index.html": "<!doctype html>",
    "dist/manifest.webmanifest": "{}",
    "dist/v/1/taiwa.wasm": "\0asm",
    "dist/v/1/main.js": "1",
    "dist/_headers": "# rules\n/*\n  X-One: all\n  X-Two: all\n\n/v/*\n  X-Two: versioned: yes\n",
    "secret.txt": "secret",
};

async function served(context, options = {}) {
    const folder = temporaryFolder(context, kSite);
    symlinkSync(join(folder, "secret.txt"), join(folder, "dist/link.txt"));
    const server = await serve({ root: join(folder, "dist"), ...options });
    context.after(() => server.close());
    return server;
}

/** fetch would tidy the path before it is sent. */
function statusOf(url, path) {
    return new Promise((resolve, reject) => {
        const { port } = new URL(url);
        request({ host: "127.0.0.1", port, path }, (response) => {
            response.resume();
            resolve(response.statusCode);
        }).on("error", reject).end();
    });
}

test("files come with their types and how long they last", async (context) => {
    const { url } = await served(context);
    const expected = {
        "/": ["text/html; charset=utf-8", "no-cache"],
        "/?from=home": ["text/html; charset=utf-8", "no-cache"],
        "/manifest.webmanifest": ["application/manifest+json; charset=utf-8", "no-cache"],
        "/v/1/taiwa.wasm": ["application/wasm", "public, max-age=31536000, immutable"],
        "/v/1/main.js": ["text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    };
    for (const [path, [type, cache]] of Object.entries(expected)) {
        const response = await fetch(url + path);
        assert.equal(response.status, 200, path);
        assert.equal(response.headers.get("content-type"), type);
        assert.equal(response.headers.get("cache-control"), cache);
    }
});

test("the rules of _headers are applied, the later one holds", async (context) => {
    const { url } = await served(context);
    const page = await fetch(`${url}/`);
    assert.deepEqual([page.headers.get("x-one"), page.headers.get("x-two")], ["all", "all"]);
    const wasm = await fetch(`${url}/v/1/taiwa.wasm`);
    assert.deepEqual([wasm.headers.get("x-one"), wasm.headers.get("x-two")], ["all", "versioned: yes"]);
});

test("nothing outside the folder, no rules and no listing is given out", async (context) => {
    const { url } = await served(context);
    const paths = ["/../secret.txt", "/%2e%2e/secret.txt", "/v/..%2f..%2fsecret.txt", "/link.txt",
        "/_headers", "/v/", "/v", "/none.js", "/a%00b"];
    for (const path of paths) assert.equal(await statusOf(url, path), 404, path);
    assert.equal(await statusOf(url, "/%zz"), 400);
    assert.equal((await fetch(`${url}/`, { method: "POST" })).status, 405);
});

test("each request is told, and may be answered by the test", async (context) => {
    const asked = [];
    const { url } = await served(context, {
        onRequest(request, response) {
            asked.push(request.url);
            if (request.url !== "/broken") return false;
            response.writeHead(503).end();
            return true;
        },
    });
    assert.equal((await fetch(`${url}/broken`)).status, 503);
    assert.equal((await fetch(`${url}/`)).status, 200);
    assert.deepEqual(asked, ["/broken", "/"]);
});

test("a closed server answers no more, and a taken port is an error", async (context) => {
    const { url, close } = await served(context);
    await assert.rejects(serve({ root: ".", port: Number(new URL(url).port) }), { code: "EADDRINUSE" });
    await fetch(`${url}/`);
    await close();
    await assert.rejects(fetch(`${url}/`));
});
