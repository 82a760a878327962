// 相手に伝える: part by part what the partner is told after a talk, shown as they will see it.
#include "app/route_actions.h"
#include "app/telling_actions.h"
#include "domain/afterword.h"
#include "ui/parts/afterword_view.h"
#include "ui/parts/hand_over.h"
#include "ui/parts/lock_row.h"
#include "ui/parts/patient_guard.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

// What could be told. A part that nothing was pressed for is not offered.
void draw_parts(Scene& scene, const domain::Session& session,
                std::optional<domain::Feeling> feeling) {
    Frame& page = scene.page;
    std::size_t marked = 0;
    for (const domain::AgendaPoint& point : session.agenda) marked += point.received ? 1 : 0;
    if (!feeling && !session.balance && marked == 0) {
        note(page, "nothing-yet", Tone::Calm, page.words(Text::TellNothingYet));
        return;
    }
    heading(page, "parts", 2, page.words(Text::TellParts));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const auto part = [&](const char* id, domain::TellingPart which, Text label,
                          std::string_view detail, bool chosen) {
        if (checkbox(page,
                     {.id = id, .label = page.words(label), .detail = detail, .chosen = chosen})) {
            page.emit(app::ToggleTelling{session.id, which});
        }
    };
    const domain::Telling& telling = session.telling;
    if (feeling) {
        part("part.feeling", domain::TellingPart::Feeling, Text::TellFeeling,
             page.words(label_of(*feeling)), telling.feeling);
    }
    if (session.balance) {
        part("part.balance", domain::TellingPart::Balance, Text::TellBalance,
             page.words(label_of(*session.balance)), telling.balance);
    }
    if (marked > 0) {
        const std::string count =
            page.words.fill(Text::TellResponsesCount, {{"count", std::to_string(marked)}});
        part("part.responses", domain::TellingPart::Responses, Text::TellResponses, count,
             telling.responses);
    }
    card.finish();
}

void draw_preview(Scene& scene, const domain::Session& session,
                  std::optional<domain::Feeling> feeling) {
    Frame& page = scene.page;
    heading(page, "preview", 2, page.words(Text::TellPreview));
    page.space(8);
    Card card(page);
    if (session.telling.says_nothing()) {
        paragraph(page, "preview.none", TextStyle::Body, page.colors.soft_ink,
                  page.words(Text::TellPreviewNone));
    } else {
        afterword_view(page, "preview",
                       domain::afterword_from_session(
                           session, {}, scene.state.notebook.settings.my_name, feeling));
    }
    card.finish();
    if (!session.telling.handed_over) return;
    page.space(8);
    paragraph(page, "handed-over", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::TellHandedOver));
}

}  // namespace

void draw_tell(Scene& scene) {
    Frame& page = scene.page;
    const domain::Notebook& notebook = scene.state.notebook;
    step_title(scene, page.words(Text::TellTitle));
    const domain::Session& session = shown_talk(scene);
    paragraph(page, "with", TextStyle::Strong, page.colors.accent_ink,
              page.words.fill(Text::PrepWith, {{"name", name_of(notebook, session.partner)}}));
    paragraph(page, "lead", TextStyle::Small, page.colors.soft_ink, page.words(Text::TellLead));
    page.space(16);
    const auto reflection = notebook.reflections.find(session.id);
    const std::optional<domain::Feeling> feeling =
        reflection == notebook.reflections.end() ? std::nullopt : reflection->second.feeling;
    draw_parts(scene, session, feeling);
    page.space(16);
    if (auto typed = field(page, {.id = "word",
                                  .label = page.words(Text::TellWord),
                                  .value = session.telling.word,
                                  .hint = page.words(Text::TellWordHint),
                                  .longest = domain::kLongestWord})) {
        page.emit(app::EditWord{session.id, *typed});
    }
    page.space(24);
    if (scene.state.outgoing) {
        patient_guard(scene, scene.state.outgoing->findings, std::nullopt);
    }
    draw_preview(scene, session, feeling);
    page.space(16);
    if (auto typed = field(page, {.id = "my-name",
                                  .label = page.words(Text::ShareMyName),
                                  .value = notebook.settings.my_name,
                                  .hint = page.words(Text::ShareMyNameHint),
                                  .longest = domain::kLongestName})) {
        page.emit(app::EditMyName{*typed});
    }
    page.space(28);
    link_readers(scene);
    page.space(12);
    if (const auto with = notebook.partners.find(session.partner);
        with != notebook.partners.end()) {
        lock_row(page, with->second);
    }
    page.space(28);
    if (!session.telling.says_nothing())
        hand_over_link(scene, {Text::TellShareTitle, Text::TellMessage});
}

}  // namespace ui
