import assert from "node:assert/strict";
import test from "node:test";
import { checkIncludes, wrongIncludes } from "../../script/check-includes.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const kRight = [
    ["src/base/bytes.h", "#include <vector>"],
    ["src/base/bytes.cpp", '#include "base/bytes.h"'],
    ["src/codec/link.cpp", '#include "domain/prep.h"\n#include "nlohmann/json.hpp"'],
    ["src/app/update.cpp", '#include "codec/link.h"'],
    ["src/ui/frame/type.cpp", '#include "imgui.h"\n#include "imgui_internal.h"\n#include "i18n/text.h"'],
    ["src/ui/frame/frame.h", '#include "app/action.h"\n#include "ui/frame/rect.h"'],
    ["src/ui/widgets/card.cpp", '#include "ui/frame/frame.h"\n#include "ui/widgets/text.h"'],
    ["src/ui/words/labels.h", '#include "domain/prep.h"\n#include "ui/frame/text_range.h"'],
    ["src/ui/parts/whose.cpp", '#include "app/state.h"\n#include "ui/words/labels.h"\n#include "ui/parts/title.h"'],
    ["src/ui/groups/group.cpp", '#include "ui/parts/title.h"\n#include "ui/groups/group_cards.h"'],
    ["src/ui/view.cpp", '#include "ui/bars.h"\n#include "ui/parts/scene.h"\n#include "ui/groups/group_cards.h"'],
    ["src/platform/web/web.cpp", "#include <emscripten/html5.h>\n#include <imgui.h>"],
    ["src/platform/headless/run.cpp", '#include "misc/freetype/imgui_freetype.h"\n#include "ui/row.h"'],
    ["src/main.cpp", '#include "platform/web/web.h"\n#include "app/state.h"'],
];

const kWrong = [
    ["src/base/bytes.h", '#include "domain/prep.h"', "base must not include domain"],
    ["src/domain/prep.h", "#include <app/state.h>", "domain must not include app"],
    ["src/ui/row.cpp", '#include "codec/link.h"', "ui must not include codec"],
    ["src/ui/row.cpp", '#include "platform/web/web.h"', "ui must not include platform"],
    ["src/ui/frame/frame.h", '#include "ui/widgets/card.h"', "ui/frame must not include ui/widgets"],
    ["src/ui/frame/frame.h", '#include "app/state.h"', "ui/frame knows nothing of the product"],
    ["src/ui/widgets/card.h", '#include "domain/prep.h"', "ui/widgets knows nothing of the product"],
    ["src/ui/widgets/card.h", '#include "ui/words/labels.h"', "ui/widgets must not include ui/words"],
    ["src/ui/words/labels.h", '#include "ui/parts/scene.h"', "ui/words must not include ui/parts"],
    ["src/ui/parts/whose.h", '#include "ui/groups/group_cards.h"', "ui/parts must not include ui/groups"],
    ["src/ui/hints/guide.cpp", '#include "ui/groups/group_cards.h"', "ui/hints must not include ui/groups"],
    ["src/ui/hints/guide.cpp", '#include "ui/view.h"', "what puts all together"],
    ["src/app/update.cpp", '#include "imgui.h"', "Dear ImGui"],
    ["src/ui/widgets/card.cpp", '#include "imgui.h"', "Dear ImGui"],
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
