#include "ui/widgets/prepare_details.h"

#include "app/prep_actions.h"
#include "ui/content.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/item_notes.h"
#include "ui/widgets/line_offers.h"

namespace ui {
namespace {

using i18n::Text;

void draw_purpose(Scene& scene, const domain::Prep& prep) {
    Frame& page = scene.page;
    if (auto typed = field(page, {.id = "purpose",
                                  .label = page.words(Text::PreparePurpose),
                                  .value = prep.purpose,
                                  .hint = page.words(Text::PreparePurposeHint),
                                  .longest = domain::kLongestPurpose})) {
        page.emit(app::EditPurpose{prep.id, *typed});
    }
    page.space(8);
    const auto partner = scene.state.notebook.partners.find(prep.partner);
    if (partner == scene.state.notebook.partners.end()) return;
    if (partner->second.relation != domain::Relation::Peer) return;
    std::vector<Text> purposes;
    for (std::size_t i = 0; i < kPurposes; ++i) purposes.push_back(purpose(i));
    if (const auto taken = line_offers(scene, {.id = "purposes",
                                               .title = page.words(Text::PreparePurposes),
                                               .lines = std::move(purposes)})) {
        page.emit(app::EditPurpose{prep.id, *taken});
    }
}

}  // namespace

void prepare_details(Scene& scene, const domain::Prep& prep) {
    Frame& page = scene.page;
    page.space(20);
    const bool open = scene.drafts.opened.contains("details");
    if (button(page, {.id = "details",
                      .label = page.words(Text::PrepareDetails),
                      .look = ButtonLook::Quiet,
                      .icon = open ? Icon::Up : Icon::Down,
                      .expanded = open ? 1 : 0})) {
        scene.drafts.toggle("details");
    }
    if (!open) return;
    page.space(8);
    if (const auto edited = item_notes(scene, prep.items)) {
        page.emit(app::EditItemNote{prep.id, edited->topic, edited->note});
    }
    draw_purpose(scene, prep);
    page.space(16);
    if (auto typed = field(page, {.id = "day",
                                  .label = page.words(Text::PrepareDay),
                                  .value = prep.day ? base::text_from_day(*prep.day) : "",
                                  .kind = FieldKind::Day})) {
        page.emit(app::EditDay{prep.id, base::day_from_text(*typed)});
    }
    page.space(16);
    if (auto typed = field(page, {.id = "place",
                                  .label = page.words(Text::PreparePlace),
                                  .value = prep.place,
                                  .hint = page.words(Text::PreparePlaceHint),
                                  .longest = domain::kLongestPlace})) {
        page.emit(app::EditPlace{prep.id, *typed});
    }
}

}  // namespace ui
