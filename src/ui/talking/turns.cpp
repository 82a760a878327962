#include "ui/talking/turns.h"

#include "app/talk_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

constexpr int kLengths[] = {15, 30, 45, 60};  // minutes, both halves together

void draw_lengths(Frame& page, const domain::Session& session) {
    paragraph(page, "turns.question", TextStyle::Body, page.colors.ink,
              page.words(Text::TalkTurnsQuestion));
    page.space(8);
    page.open(NodeRole::RadioGroup, "turns.length", page.words(Text::TalkTurnsQuestion));
    for (std::size_t at = 0; at < std::size(kLengths); ++at) {
        const std::string minutes = std::to_string(kLengths[at]);
        const std::string label = page.words.fill(Text::TalkMinutes, {{"minutes", minutes}});
        const std::chrono::minutes length{kLengths[at]};
        if (segment(page,
                    {.id = "turns.length." + minutes,
                     .label = label,
                     .chosen = session.length == length},
                    at, std::size(kLengths))) {
            page.emit(app::ChooseLength{session.id, length});
        }
    }
    page.space(kSegmentHeight);
    page.close();
    page.space(8);
    paragraph(page, "turns.lead", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::TalkTurnsLead));
}

void draw_bell(Scene& scene) {
    Frame& page = scene.page;
    struct Option {
        domain::Bell bell;
        Text label;
        const char* id;
    };
    constexpr Option kOptions[] = {
        {domain::Bell::Silent, Text::TalkBellSilent, "turns.bell.silent"},
        {domain::Bell::Sound, Text::TalkBellSound, "turns.bell.sound"}};
    paragraph(page, "turns.bell.title", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::TalkBell));
    page.space(6);
    page.open(NodeRole::RadioGroup, "turns.bell", page.words(Text::TalkBell));
    for (std::size_t at = 0; at < std::size(kOptions); ++at) {
        const Option& option = kOptions[at];
        if (segment(page,
                    {.id = option.id,
                     .label = page.words(option.label),
                     .chosen = scene.state.notebook.settings.bell == option.bell},
                    at, std::size(kOptions))) {
            page.emit(app::ChooseBell{option.bell});
        }
    }
    page.space(kSegmentHeight);
    page.close();
    page.space(6);
    paragraph(page, "turns.bell.note", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::TalkBellNote));
}

// Whole minutes that are left, counted up: at 30 seconds there is still one.
std::string minutes_until(base::Moment moment, base::Moment now) {
    return std::to_string(std::chrono::ceil<std::chrono::minutes>(moment - now).count());
}

void draw_turn(Frame& page, const app::State& state, const domain::Session& session,
               const domain::Partner& partner) {
    const base::Moment half = *domain::half_time(session);
    const base::Moment end = session.started + *session.length;
    const base::Moment now = domain::in_talk(session, state.now);
    if (now >= end) {
        note(page, "turns.over", Tone::Calm, page.words(Text::TalkTurnsOver));
        return;
    }
    const bool first_half = now < half;
    const bool mine = (domain::first_of_peers(session) == domain::Author::Me) == first_half;
    if (!first_half) {
        note(page, "turns.swap", Tone::Calm, page.words(Text::TalkTurnsSwap));
        page.space(8);
    }
    paragraph(page, "turns.whose", TextStyle::Heading,
              mine ? page.colors.accent_ink : page.colors.warm,
              mine ? std::string(page.words(Text::TalkTurnsMine))
                   : page.words.fill(Text::TalkTurnsTheirs, {{"name", partner.name}}));
    const std::string left = minutes_until(first_half ? half : end, now);
    paragraph(page, "turns.left", TextStyle::Body, page.colors.soft_ink,
              page.words.fill(first_half ? Text::TalkTurnsHalf : Text::TalkTurnsEnd,
                              {{"minutes", left}}));
}

}  // namespace

void turns(Scene& scene, const domain::Session& session, const domain::Partner& partner) {
    Frame& page = scene.page;
    if (session.length) {
        Card now(page, CardLook::Accent);
        draw_turn(page, scene.state, session, partner);
        now.finish();
        page.space(8);
    }
    const bool open = !session.length || scene.drafts.opened.contains("turns");
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    if (session.length &&
        fold(page, {.id = "turns.fold", .title = page.words(Text::TalkTurns), .open = open})) {
        scene.drafts.toggle("turns");
    }
    if (open) {
        page.narrow(kPadding);
        page.space(session.length ? 4 : kPadding);
        draw_lengths(page, session);
        page.space(16);
        draw_bell(scene);
        page.space(kPadding);
        page.narrow(-kPadding);
    }
    card.finish();
}

}  // namespace ui
