// Why a link could not be opened and what to do next; where it is closed, the words that open it.
#include "app/link_actions.h"
#include "ui/parts/key_words.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
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

}  // namespace

void draw_link_fault(Scene& scene) {
    Frame& page = scene.page;
    const auto& incoming = scene.state.incoming;
    const Fault fault = incoming && incoming->fault ? *incoming->fault : Fault::Foreign;
    if (fault == Fault::Closed || fault == Fault::WrongWords) {
        step_title(scene, page.words(Text::ClosedTitle));
        return ask_for_key_words(
            scene, Text::ClosedBody,
            fault == Fault::WrongWords ? std::optional{Text::FaultWrongWords} : std::nullopt);
    }
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
