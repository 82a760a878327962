import assert from "node:assert/strict";
import test from "node:test";
import { afterMarker, debianLicence, muslNotice } from "../../script/notice-texts.mjs";
import { collectNotices } from "../../script/notices.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const kFiles = {
    "LICENSE": "Taiwa's terms",
    "build/web-release/_deps/imgui-src/LICENSE.txt": "ImGui's terms",
    "build/web-release/_deps/imgui-src/imstb_textedit.h": "code\nALTERNATIVE A - MIT License\nstb's terms\n-----\nB",
    "build/web-release/_deps/qrcodegen-src/c/qrcodegen.c":
        "/*\n * QR Code generator library (C)\n * \n * qrcodegen's terms\n */\nint code;",
    "build/web-release/_deps/nlohmann_json-src/LICENSE.MIT": "json's terms",
    "em/LICENSE": "two licences\n=====\nEmscripten's terms\n=====\nthe other",
    "em/system/lib/libc/musl/COPYRIGHT":
        `musl\n${"-".repeat(12)}\nmusl's terms\n${"-".repeat(12)}\nnames\n\nthe math library code is X's\n\nother`,
    "em/system/lib/libcxx/LICENSE.TXT":
        "Apache\n---- LLVM Exceptions to the Apache 2.0 License ----\nLLVM's exceptions\n=====\nold",
    "node_modules/@scure/bip39/LICENSE": "scure's terms",
    "node_modules/budoux/package.json": "{}",
    "node_modules/playwright-core/LICENSE": "Apache's terms\n   APPENDIX: how to apply",
};

test("every part is there, with the terms that hold and no others", (context) => {
    const root = temporaryFolder(context, kFiles);
    const text = collectNotices(root, `${root}/em`);
    for (const owner of ["Taiwa", "ImGui", "stb", "qrcodegen", "json", "Emscripten", "musl", "scure",
        "Apache"]) {
        assert.ok(text.includes(`${owner}'s terms`), owner);
    }
    assert.ok(text.includes("LLVM's exceptions") && text.includes("the math library code is X's"));
    assert.doesNotMatch(text, /int code/);
    assert.doesNotMatch(text, /the other|names|old|APPENDIX/);
});

test("a licence that is nowhere fails and is named", (context) => {
    for (const [missing, name] of Object.entries({
        "LICENSE": "Taiwa",
        "build/web-release/_deps/imgui-src/LICENSE.txt": "Dear ImGui",
        "em/system/lib/libc/musl/COPYRIGHT": "musl",
        "node_modules/@scure/bip39/LICENSE": "scure-bip39",
        "node_modules/budoux/package.json": "BudouX",
    })) {
        const { [missing]: _, ...rest } = kFiles;
        const root = temporaryFolder(context, rest);
        assert.throws(() => collectNotices(root, `${root}/em`), new RegExp(`licence of ${name}`));
    }
    assert.throws(() => collectNotices(".", ""), /script\/build/);
});

test("Debian's format gives the holders and the text of one licence", () => {
    const text = `Files: *
Copyright: 2013 One
License: Expat

Files: debian/*
Copyright: 2016 Other
License: Expat

License: Expat
 Permission.
 .
 No warranty.

License: GPL
 Never.`;
    assert.equal(debianLicence(text, "Expat", /^\*$/), "Copyright 2013 One\n\nPermission.\n\nNo warranty.");
    assert.equal(debianLicence(text, "BSD", /^\*$/), null);
});

test("a text without its marker is not taken", () => {
    assert.equal(afterMarker("nothing here", "MARKER"), null);
    assert.equal(muslNotice("nothing here"), null);
});
