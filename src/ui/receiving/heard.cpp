// What a partner tells after a talk: readable as it is, kept only if the person says so.
#include "app/link_actions.h"
#include "app/telling_actions.h"
#include "domain/afterword.h"
#include "domain/talks_of.h"
#include "ui/parts/afterword_view.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/parts/whose.h"
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

void draw_heard(Scene& scene) {
    Frame& page = scene.page;
    Frame& bar = scene.bar;
    step_title(scene, page.words(Text::HeardTitle));
    const auto* const afterword =
        scene.state.incoming ? scene.state.incoming->as<domain::Afterword>() : nullptr;
    if (afterword == nullptr) return;
    draw_claim(scene, {.mark = {}, .name = afterword->sender, .pair = afterword->pair});
    page.space(16);
    {
        Card card(page, CardLook::Warm);
        afterword_view(page, "heard", *afterword);
        card.finish();
    }
    const Standing standing = standing_of(scene.state, *afterword);
    const bool came_before = scene.state.incoming->came_before;
    if (standing == Standing::OfATalkHere && !came_before) {
        const Pressed pressed = take_in_or_not(bar, Can::BePressed);
        if (pressed == Pressed::First) bar.emit(app::LeaveOut{});
        if (pressed == Pressed::Second) bar.emit(app::TakeInAfterword{});
        return;
    }
    if (button(bar, {.id = "home", .label = bar.words(Text::GoHome)})) bar.emit(app::LeaveOut{});
    if (came_before) return;
    page.space(16);
    note(page, "standing", Tone::Calm,
         page.words(standing == Standing::MyOwn ? Text::HeardOwn : Text::HeardNotHere));
}

}  // namespace ui
