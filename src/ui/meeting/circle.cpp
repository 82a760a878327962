// 組み合わせを作る: everyone with everyone once, round by round, from pasted names.
#include "app/circle_actions.h"
#include "ui/meeting/circle_words.h"
#include "ui/parts/hand_over.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/long_list.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

constexpr float kRowHeight = 44;

std::string lines_of(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += name + "\n";
    return text;
}

std::string rests_of(const domain::NamedCircle& circle) {
    std::string text;
    for (const std::size_t place : circle.sits_out) text += circle.names[place] + "\n";
    return text;
}

std::string apart_of(const i18n::Words& words, const domain::NamedCircle& circle) {
    std::string text;
    for (const auto& [one, other] : circle.not_with) {
        text += words.fill(Text::CircleApart,
                           {{"one", circle.names[one]}, {"other", circle.names[other]}});
        text += "\n";
    }
    return text;
}

// A circle that came by a link, or that was left, stands in the fields.
void begin(Scene& scene) {
    const auto& circle = scene.state.circle;
    const std::string mark =
        circle ? "circle." + std::to_string(circle->seed) + "." + std::to_string(circle->round)
               : "";
    if (scene.drafts.begun == mark) return;
    scene.drafts.begun = mark;
    if (!circle) return;
    scene.drafts.circle.names = lines_of(circle->names);
    scene.drafts.circle.not_with = apart_of(scene.page.words, *circle);
    scene.drafts.circle.rests = rests_of(*circle);
}

bool lines_field(Frame& page, const std::string& id, Text label, Text hint, std::string& value) {
    const auto typed = field(page, {.id = id,
                                    .label = page.words(label),
                                    .value = value,
                                    .hint = page.words(hint),
                                    .kind = FieldKind::Lines});
    if (typed) value = *typed;
    page.space(16);
    return typed.has_value();
}

void draw_unknown(Frame& page, const std::string& id, const std::vector<std::string>& unknown) {
    if (unknown.empty()) return;
    std::string names;
    for (const std::string& name : unknown) {
        names = names.empty()
                    ? name
                    : page.words.fill(Text::CircleApart, {{"one", names}, {"other", name}});
    }
    page.space(-8);
    note(page, id, Tone::Alert, page.words.fill(Text::CircleUnknown, {{"names", names}}));
    page.space(16);
}

// Who must not meet and who rests: what can be read of it counts at once.
void draw_conditions(Scene& scene, const domain::NamedCircle& circle) {
    Frame& page = scene.page;
    CircleDraft& draft = scene.drafts.circle;
    const bool rests =
        lines_field(page, "rest", Text::CircleRest, Text::CircleRestHint, draft.rests);
    const domain::Places& out = draft.out.of(
        draft.rests, circle.names, [&] { return domain::places_in(draft.rests, circle.names); });
    draw_unknown(page, "rest.unknown", out.unknown);
    const bool apart =
        lines_field(page, "not-with", Text::CircleNotWith, Text::CircleNotWithHint, draft.not_with);
    const domain::PairsFound& pairs = draft.pairs.of(draft.not_with, circle.names, [&] {
        return domain::pairs_in(draft.not_with, circle.names);
    });
    draw_unknown(page, "not-with.unknown", pairs.unknown);
    if (rests || apart) page.emit(app::ChangeCircle{pairs.found, out.found});
}

void draw_round(Scene& scene, const domain::NamedCircle& circle) {
    Frame& page = scene.page;
    const domain::Round& round = scene.state.circle_round;
    const std::string title = round_title(page.words, circle);
    heading(page, "round", 2, title);
    page.space(8);
    {
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        const LongList list{
            .id = "pairs", .name = title, .count = count_lines(round), .row_height = kRowHeight};
        long_list(page, list, [&](std::size_t at) {
            const Rect row = page.take(kRowHeight);
            const std::string line = round_line(page.words, circle, round, at);
            const std::string shown =
                page.painter.fonts().cut(TextStyle::Body, line, row.width - 2 * kPadding);
            page.painter.text(TextStyle::Body, row.x + kPadding, row.y + 11, page.colors.ink,
                              shown);
            page.describe({.id = "pair." + std::to_string(at), .name = line, .rect = row});
        });
        card.finish();
    }
    page.space(12);
    const std::size_t rounds = domain::rounds_until_all_met(circle.names.size());
    const Pressed pressed = button_pair(
        page,
        {.id = "previous",
         .label = page.words(Text::CirclePrevious),
         .look = ButtonLook::Secondary},
        {.id = "next", .label = page.words(Text::CircleNext), .look = ButtonLook::Secondary});
    if (pressed == Pressed::First) page.emit(app::ShowRound{circle.round + rounds - 1});
    if (pressed == Pressed::Second) page.emit(app::ShowRound{circle.round + 1});
    page.space(20);
}

}  // namespace

void draw_circle(Scene& scene) {
    Frame& page = scene.page;
    const auto& circle = scene.state.circle;
    step_title(scene, page.words(Text::CircleTitle));
    begin(scene);
    paragraph(page, "lead", TextStyle::Body, page.colors.ink, page.words(Text::CircleLead));
    page.space(16);
    std::string& typed = scene.drafts.circle.names;
    lines_field(page, "names", Text::CircleNames, Text::CircleNamesHint, typed);
    const auto& names = scene.drafts.circle.read.of(typed, [&] { return domain::names_in(typed); });
    const bool same = circle && circle->names == names;
    if (!same) {
        if (button(scene.bar, {.id = "form",
                               .label = scene.bar.words(Text::CircleForm),
                               .can = names.size() < 2 ? Can::NotYet : Can::BePressed})) {
            scene.bar.emit(app::FormCircle{names});
        }
        return;
    }
    draw_round(scene, *circle);
    draw_conditions(scene, *circle);
    paragraph(page, "not-stored", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::CircleNotStored));
    page.space(20);
    if (!scene.state.outgoing) return;
    other_ways(scene, Text::CircleShareTitle,
               [&] { return round_text(page.words, *circle, scene.state.circle_round); });
    hand_over_link(scene, {Text::CircleShareTitle, Text::CircleShareMessage});
}

}  // namespace ui
