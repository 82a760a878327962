// ヒント: cue cards, reading, stages and questions; folded, and found by searching.
#include "base/utf8.h"
#include "ui/hints/ladder_card.h"
#include "ui/parts/cue_card.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/content.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

bool speaks_of(const i18n::Words& words, const Guide& guide, const std::string& searched) {
    const auto has = [&](std::string_view text) {
        return base::folded(spoken(text)).find(searched) != std::string::npos;
    };
    if (has(words(guide.title))) return true;
    for (const GuideLine& line : guide.lines(words)) {
        if (has(line.text)) return true;
    }
    for (int step = 1; ladder_of(guide) && step <= domain::kLadderSteps; ++step) {
        if (has(words(ladder_step(step)))) return true;
    }
    return false;
}

// The guides that speak of what is searched; all of them while nothing is. How many there were.
std::size_t draw_guides(Scene& scene, Text title, const std::vector<Guide>& guides) {
    Frame& page = scene.page;
    const std::string searched = base::folded(scene.drafts.search);
    std::size_t shown = 0;
    for (const Guide& guide : guides) {
        if (!searched.empty() && !speaks_of(page.words, guide, searched)) continue;
        if (shown++ == 0) {
            page.space(20);
            heading(page, guide.id + ".section", 2, page.words(title));
            page.space(8);
        }
        // What was searched for lies open.
        const bool open = scene.drafts.opened.contains(guide.id) != !searched.empty();
        const auto ladder = ladder_of(guide);
        const bool pressed =
            ladder ? ladder_card(scene, guide, *ladder, open) : guide_card(page, guide, open);
        if (pressed) scene.drafts.toggle(guide.id);
        page.space(8);
    }
    return shown;
}

void draw_asker(Scene& scene) {
    Frame& page = scene.page;
    struct Option {
        Asker asker;
        Text label;
        const char* id;
    };
    constexpr Option kOptions[] = {{Asker::Member, Text::HintsAskerMember, "asker.member"},
                                   {Asker::Mentee, Text::HintsAskerMentee, "asker.mentee"},
                                   {Asker::Peer, Text::HintsAskerPeer, "asker.peer"}};
    paragraph(page, "asker.question", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::HintsAsker));
    page.space(6);
    page.open(NodeRole::RadioGroup, "asker", page.words(Text::HintsAsker));
    for (std::size_t at = 0; at < std::size(kOptions); ++at) {
        const Option& option = kOptions[at];
        if (segment(page,
                    {.id = option.id,
                     .label = page.words(option.label),
                     .chosen = scene.drafts.asker == option.asker},
                    at, std::size(kOptions))) {
            scene.drafts.asker = option.asker;
        }
    }
    page.space(kSegmentHeight);
    page.close();
    page.space(12);
}

void draw_cues(Scene& scene) {
    Frame& page = scene.page;
    heading(page, "cues", 2, page.words(Text::HintsCues));
    paragraph(page, "lead", TextStyle::Small, page.colors.soft_ink, page.words(Text::HintsLead));
    page.space(12);
    draw_asker(scene);
    for (const domain::Response response : domain::kResponses) {
        const std::string id = "cue." + std::to_string(static_cast<int>(response));
        const bool open = scene.drafts.opened.contains(id);
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        if (fold(page, {.id = id, .title = page.words(label_of(response)), .open = open})) {
            scene.drafts.toggle(id);
        }
        if (open) {
            page.space(4);
            page.narrow(kPadding);
            cue_card(page, id + ".card", response, scene.drafts.asker);
            page.narrow(-kPadding);
            page.space(kPadding);
        }
        card.finish();
        page.space(8);
    }
}

}  // namespace

void draw_hints(Scene& scene) {
    Frame& page = scene.page;
    tab_title(scene, page.words(Text::TabHints));
    if (auto typed = field(page, {.id = "search",
                                  .label = page.words(Text::HintsSearch),
                                  .value = scene.drafts.search,
                                  .longest = 40})) {
        scene.drafts.search = *typed;
    }
    page.space(20);
    const bool searching = !base::is_blank(scene.drafts.search);
    if (!searching) draw_cues(scene);
    std::size_t shown = draw_guides(scene, Text::HintsReading, reading());
    shown += draw_guides(scene, Text::HintsStages, stages());
    shown += draw_guides(scene, Text::HintsQuestions, questions_by_topic());
    if (searching && shown == 0) {
        paragraph(page, "none", TextStyle::Body, page.colors.soft_ink, page.words(Text::HintsNone));
    }
}

}  // namespace ui
