import assert from "node:assert/strict";
import test from "node:test";
import { checkIncludes, wrongIncludes } from "../../script/check-includes.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const kRight = [
    ["src/base/bytes.h", "#include <vector>"],
    ["src/base/bytes.cpp", '#include "base/bytes.h"'],
    ["src/codec/link.cpp", '#include "domain/prep.h"\n#include "nlohmann/json.hpp"'],
    ["src/app/update.cpp", '#include "codec/link.h"'],
    ["src/ui/row.cpp", '#include "imgui.h"\n#include "imgui_internal.h"\n#include "i18n/text.h"'],
    ["src/platform/web/web.cpp", "#include <emscripten/html5.h>\n#include <imgui.h>"],
    ["src/platform/headless/run.cpp", '#include "misc/freetype/imgui_freetype.h"\n#include "ui/row.h"'],
    ["src/main.cpp", '#include "platform/web/web.h"\n#include "app/state.h"'],
];

const kWrong = [
    ["src/base/bytes.h", '#include "domain/prep.h"', "base must not include domain"],
    ["src/domain/prep.h", "#include <app/state.h>", "domain must not include app"],
    ["src/ui/row.cpp", '#include "codec/link.h"', "ui must not include codec"],
    ["src/ui/row.cpp", '#include "platform/web/web.h"', "ui must not include platform"],
    ["src/app/update.cpp", '#include "imgui.h"', "Dear ImGui"],
    ["src/main.cpp", '#include "imgui.h"', "Dear ImGui"],
    ["src/platform/headless/run.cpp", "#include <emscripten.h>", "Emscripten"],
    ["src/app/update.cpp", "#  include <nlohmann/json.hpp>", "nlohmann/json"],
    ["src/app/update.cpp", '#include "state.h"', 'not written as "layer/file.h"'],
    ["src/app/update.cpp", '#include "../app/state.h"', 'not written as "layer/file.h"'],
    ["src/app/update.cpp", '#include "helpers/all.h"', 'not written as "layer/file.h"'],
    ["src/platform/web/web.cpp", "#ifdef __EMSCRIPTEN__", "__EMSCRIPTEN__"],
    ["src/extra/thing.cpp", '#include "base/bytes.h"', "extra is not a layer"],
];

for (const [path, text] of kRight) {
    test(`${path} may say ${text.replaceAll("\n", ", ")}`, () => {
        assert.deepEqual(wrongIncludes(path, text), []);
    });
}

for (const [path, text, reason] of kWrong) {
    test(`${path} may not say ${text}`, () => {
        const [sentence, ...others] = wrongIncludes(path, `\n${text}\n`);
        assert.ok(sentence.startsWith(`${path}:2: `) && sentence.includes(reason), sentence);
        assert.deepEqual(others, []);
    });
}

test("all of src is read and every fault told", (context) => {
    const root = temporaryFolder(context, {
        "src/base/a.h": '#include "ui/row.h"',
        "src/domain/deep/b.cpp": '#include "ui/row.h"',
        "src/domain/c.h": "",
    });
    assert.throws(() => checkIncludes(root), /src\/base\/a\.h:1.*\nsrc\/domain\/deep\/b\.cpp:1/);
    assert.equal(checkIncludes(temporaryFolder(context, { "src/base/a.h": "" })), 1);
});

test("having read nothing is a fault", (context) => {
    assert.throws(() => checkIncludes(temporaryFolder(context, {})), /no C\+\+ file/);
});
