// 相手の情報: what changes with a partner, and what becomes of the entry.
#include "app/partner_actions.h"
#include "base/utf8.h"
#include "ui/parts/partner_form.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

// A row that opens what it asks about.
bool opened(Scene& scene, const std::string& id, Text title) {
    const bool open = scene.drafts.opened.contains(id);
    if (fold(scene.page, {.id = id, .title = scene.page.words(title), .open = open})) {
        scene.drafts.toggle(id);
    }
    return open;
}

void explain(Frame& page, const std::string& id, std::string_view text) {
    page.narrow(kPadding);
    paragraph(page, id, TextStyle::Small, page.colors.soft_ink, text);
    page.space(12);
    page.narrow(-kPadding);
}

void draw_join(Scene& scene, const domain::Partner& partner) {
    Frame& page = scene.page;
    if (scene.state.notebook.partners.size() < 2 || !opened(scene, "join", Text::JoinTitle)) return;
    explain(page, "join.body", page.words.fill(Text::JoinBody, {{"name", partner.name}}));
    for (const domain::Partner* other : domain::partners_in_order(scene.state.notebook)) {
        if (other->id == partner.id) continue;
        hairline(page);
        if (row_button(page, {.id = "join." + other->id.text,
                              .title = other->name,
                              .detail = page.words(label_of(other->relation)),
                              .icon = Icon::People})) {
            page.emit(app::JoinPartners{partner.id, other->id});
        }
    }
}

void draw_put_away(Scene& scene, const domain::Partner& partner) {
    Frame& page = scene.page;
    const bool away = partner.put_away;
    if (!opened(scene, "away", away ? Text::PutAwayBack : Text::PutAwayTitle)) return;
    explain(page, "away.body", page.words(away ? Text::PutAwayBackBody : Text::PutAwayBody));
    page.narrow(kPadding);
    if (button(page, {.id = "away.do",
                      .label = page.words(away ? Text::PutAwayBackDo : Text::PutAwayDo),
                      .look = ButtonLook::Secondary})) {
        if (away)
            page.emit(app::BringBack{partner.id});
        else
            page.emit(app::PutAway{partner.id});
        scene.drafts.opened.clear();
    }
    page.space(16);
    page.narrow(-kPadding);
}

void draw_delete(Scene& scene, const domain::Partner& partner) {
    Frame& page = scene.page;
    if (!opened(scene, "delete", Text::DeletePartnerTitle)) return;
    std::size_t preps = 0;
    std::size_t talks = 0;
    for (const auto& [id, prep] : scene.state.notebook.preps) preps += prep.partner == partner.id;
    for (const auto& [id, talk] : scene.state.notebook.sessions)
        talks += talk.partner == partner.id;
    explain(page, "delete.body",
            page.words.fill(Text::DeletePartnerBody, {{"name", partner.name},
                                                      {"preps", std::to_string(preps)},
                                                      {"talks", std::to_string(talks)}}));
    page.narrow(kPadding);
    if (button(page, {.id = "delete.do",
                      .label = page.words(Text::DeletePartnerDo),
                      .look = ButtonLook::Secondary})) {
        page.emit(app::DeletePartner{partner.id});
    }
    page.space(16);
    page.narrow(-kPadding);
}

}  // namespace

void draw_edit_partner(Scene& scene) {
    Frame& page = scene.page;
    Drafts& drafts = scene.drafts;
    const domain::Partner& partner = shown_partner(scene);
    const std::string now =
        partner.id.text + partner.name + std::to_string(static_cast<int>(partner.relation));
    if (drafts.begun != now) {
        drafts.begun = now;
        drafts.name = partner.name;
        drafts.relation = partner.relation;
    }
    step_title(scene, page.words(Text::EditPartnerTitle));
    partner_form(page, drafts.name, drafts.relation);
    page.space(28);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    draw_join(scene, partner);
    if (scene.state.notebook.partners.size() > 1) hairline(page);
    draw_put_away(scene, partner);
    hairline(page);
    draw_delete(scene, partner);
    card.finish();

    Frame& bar = scene.bar;
    const Can can = base::is_blank(drafts.name) ? Can::NotYet : Can::BePressed;
    if (button(bar, {.id = "keep", .label = bar.words(Text::GroupFormKeep), .can = can})) {
        bar.emit(app::EditPartner{partner.id, drafts.name, drafts.relation});
    }
}

}  // namespace ui
