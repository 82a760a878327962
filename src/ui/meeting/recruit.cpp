// 1on1募集: a picture and a link to post, for whoever would like to talk.
#include <algorithm>

#include "app/file_actions.h"
#include "app/guard.h"
#include "app/recruit_actions.h"
#include "ui/meeting/recruit_card.h"
#include "ui/parts/hand_over.h"
#include "ui/parts/patient_guard.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;
using Topics = std::vector<domain::Topic> domain::Recruit::*;

void draw_topics(Scene& scene, const std::string& id, Text title, Topics topics) {
    Frame& page = scene.page;
    domain::Recruit recruit = scene.state.notebook.settings.recruit;
    heading(page, id, 2, page.words(title));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    page.open(NodeRole::Region, id + ".group", page.words(title));
    for (const domain::Topic topic : domain::kTopics) {
        std::vector<domain::Topic>& chosen = recruit.*topics;
        const auto place = std::ranges::find(chosen, topic);
        const bool is_chosen = place != chosen.end();
        if (!checkbox(page, {.id = id + "." + std::to_string(static_cast<int>(topic)),
                             .label = page.words(label_of(topic)),
                             .chosen = is_chosen})) {
            continue;
        }
        if (is_chosen) {
            chosen.erase(place);
        } else {
            chosen.push_back(topic);
        }
        page.emit(app::EditRecruit{recruit});
    }
    page.close();
    card.finish();
    page.space(20);
}

void draw_fields(Scene& scene) {
    Frame& page = scene.page;
    domain::Recruit recruit = scene.state.notebook.settings.recruit;
    const auto ask = [&](const Field& asked, std::string& value) {
        if (const auto typed = field(page, asked)) {
            value = *typed;
            page.emit(app::EditRecruit{recruit});
        }
        page.space(16);
    };
    ask({.id = "when",
         .label = page.words(Text::RecruitWhen),
         .value = recruit.when,
         .hint = page.words(Text::RecruitWhenHint),
         .longest = domain::kLongestWhen},
        recruit.when);
    ask({.id = "name",
         .label = page.words(Text::RecruitName),
         .value = recruit.name,
         .hint = page.words(Text::RecruitNameHint),
         .longest = domain::kLongestName},
        recruit.name);
    page.space(-8);
    paragraph(page, "public", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::RecruitPublic));
    page.space(24);
}

void draw_pictures(Scene& scene) {
    Frame& page = scene.page;
    const domain::Recruit& recruit = scene.state.notebook.settings.recruit;
    heading(page, "picture", 2, page.words(Text::RecruitPicture));
    page.space(8);
    const Pressed pressed = button_pair(
        page, {.id = "wide", .label = page.words(Text::RecruitWide), .look = ButtonLook::Secondary},
        {.id = "square", .label = page.words(Text::RecruitSquare), .look = ButtonLook::Secondary});
    page.space(24);
    if (pressed == Pressed::Neither) return;
    page.emit(app::SaveCard{
        .name = "taiwa.png",
        .lines = recruit_card(page.words, recruit),
        .shape = pressed == Pressed::First ? app::CardShape::Wide : app::CardShape::Square,
        .written = domain::texts_of(recruit),
    });
}

}  // namespace

void draw_recruit(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    step_title(scene, page.words(Text::RecruitTitle));
    paragraph(page, "lead", TextStyle::Body, page.colors.ink, page.words(Text::RecruitLead));
    page.space(20);
    draw_topics(scene, "listens", Text::RecruitListens, &domain::Recruit::listens);
    draw_topics(scene, "asks", Text::RecruitAsks, &domain::Recruit::asks);
    draw_fields(scene);
    if (!state.outgoing) {
        paragraph(page, "nothing", TextStyle::Small, page.colors.soft_ink,
                  page.words(Text::RecruitNothing));
        return;
    }
    patient_guard(scene, state.outgoing->findings, std::nullopt);
    if (app::may_leave(state, state.outgoing->findings)) draw_pictures(scene);
    hand_over_link(scene, {Text::RecruitShareTitle, Text::RecruitShareMessage});
}

}  // namespace ui
