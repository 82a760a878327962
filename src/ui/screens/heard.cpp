// What a partner tells after a talk: readable as it is, kept only if the person says so.
#include "domain/afterword.h"
#include "domain/talks_of.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/afterword_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

enum class Standing : unsigned char { OfATalkHere, MyOwn, Elsewhere };

Standing standing_of(const app::State& state, const domain::Afterword& afterword) {
    Standing standing = Standing::Elsewhere;
    for (const auto& prep : {afterword.tellers, afterword.readers}) {
        for (const domain::Session* talk :
             domain::talks_of(prep, state.notebook, state.history, state.open_ends)) {
            if (domain::is_about(afterword, *talk)) return Standing::OfATalkHere;
            standing = Standing::MyOwn;
        }
    }
    return standing;
}

}  // namespace

void draw_heard(Screen& screen) {
    Frame& page = screen.page;
    Frame& bar = screen.bar;
    step_title(screen, page.words(Text::HeardTitle));
    const auto* const afterword =
        screen.state.incoming ? screen.state.incoming->as<domain::Afterword>() : nullptr;
    if (afterword == nullptr) return;
    paragraph(page, "from", TextStyle::Strong, page.colors.accent_ink,
              afterword->sender.empty()
                  ? std::string(page.words(Text::ReceivedFromNobody))
                  : page.words.fill(Text::ReceivedFrom, {{"name", afterword->sender}}));
    paragraph(page, "not-stored", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ReceivedNotStored));
    page.space(16);
    {
        Card card(page, CardLook::Warm);
        afterword_view(page, "heard", *afterword);
        card.finish();
    }
    const Standing standing = standing_of(screen.state, *afterword);
    if (standing == Standing::OfATalkHere) {
        const Pressed pressed =
            button_pair(bar,
                        {.id = "leave-out",
                         .label = bar.words(Text::ReceivedLeave),
                         .look = ButtonLook::Secondary},
                        {.id = "take-in", .label = bar.words(Text::ReceivedTakeIn)});
        if (pressed == Pressed::First) bar.emit(app::LeaveOut{});
        if (pressed == Pressed::Second) bar.emit(app::TakeInAfterword{});
        return;
    }
    page.space(16);
    note(page, "standing", Tone::Calm,
         page.words(standing == Standing::MyOwn ? Text::HeardOwn : Text::HeardNotHere));
    if (button(bar, {.id = "home", .label = bar.words(Text::GoHome)})) bar.emit(app::LeaveOut{});
}

}  // namespace ui
