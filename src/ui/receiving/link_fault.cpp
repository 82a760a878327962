// Why a link could not be opened and what to do next; where it is closed, the words that open it.
#include "app/link_actions.h"
#include "app/lock_actions.h"
#include "base/utf8.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using codec::Fault;
using i18n::Text;

Text sentence_of(Fault fault) {
    switch (fault) {
        case Fault::Foreign: return Text::FaultForeign;
        case Fault::Cut: return Text::FaultCut;
        case Fault::Altered: return Text::FaultAltered;
        case Fault::Newer: return Text::FaultNewer;
        case Fault::Closed: return Text::ClosedBody;
        case Fault::WrongWords: return Text::FaultWrongWords;
        case Fault::OtherKey: return Text::FaultOtherKey;
        case Fault::Insecure: return Text::FaultInsecure;
    }
    return Text::FaultForeign;
}

// The words are kept by nobody before what they open is taken in.
void ask_for_words(Scene& scene, Fault fault) {
    Frame& page = scene.page;
    std::string& words = scene.drafts.words;
    step_title(scene, page.words(Text::ClosedTitle));
    paragraph(page, "closed.body", TextStyle::Body, page.colors.ink, page.words(Text::ClosedBody));
    page.space(16);
    if (auto typed = field(page, {.id = "words",
                                  .label = page.words(Text::ClosedWords),
                                  .value = words,
                                  .hint = page.words(Text::ClosedWordsHint),
                                  .longest = domain::kLongestWords})) {
        words = *typed;
    }
    if (fault == Fault::WrongWords) {
        page.space(12);
        note(page, "fault", Tone::Alert, page.words(Text::FaultWrongWords));
    }
    if (button(scene.bar, {.id = "open",
                           .label = scene.bar.words(Text::ClosedOpen),
                           .can = base::is_blank(words) ? Can::NotYet : Can::BePressed})) {
        scene.bar.emit(app::TryWords{words});
    }
}

}  // namespace

void draw_link_fault(Scene& scene) {
    Frame& page = scene.page;
    const auto& incoming = scene.state.incoming;
    const Fault fault = incoming && incoming->fault ? *incoming->fault : Fault::Foreign;
    if (fault == Fault::Closed || fault == Fault::WrongWords) return ask_for_words(scene, fault);
    step_title(scene, page.words(Text::FaultTitle));
    note(page, "fault", Tone::Alert, page.words(sentence_of(fault)));
    page.space(12);
    paragraph(page, "nothing-written", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::FaultNothingWritten));
    if (button(scene.bar, {.id = "home", .label = scene.bar.words(Text::GoHome)})) {
        scene.bar.emit(app::LeaveOut{});
    }
}

}  // namespace ui
