// 相手: everyone the person talks with.
#include <ranges>

#include "app/route_actions.h"
#include "ui/parts/rhythm_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/group_words.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

namespace {

constexpr std::size_t kLatestMeetings = 5;

void draw_group_rows(Scene& scene, const std::string& id, Text title,
                     const std::vector<const domain::Group*>& groups) {
    if (groups.empty()) return;
    Frame& page = scene.page;
    page.space(28);
    heading(page, id, 2, page.words(title));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const domain::GroupPlan& plan = groups[i]->plan;
        if (i > 0) hairline(page);
        if (row_button(page,
                       {.id = "group." + plan.id.text,
                        .title = title_of(page.words, plan),
                        .detail = when(page.words, plan.start, scene.state.zone, scene.state.today),
                        .icon = Icon::People})) {
            page.emit(app::GoTo{{app::Screen::Group, plan.id.text}});
        }
    }
    card.finish();
}

// The others are in すべての記録.
std::vector<const domain::Group*> latest_meetings(const app::State& state) {
    std::vector<const domain::Group*> latest;
    for (const auto& [place, past] : state.history.meetings() | std::views::reverse) {
        if (latest.size() == kLatestMeetings) break;
        latest.push_back(&state.notebook.groups.at(place.group));
    }
    return latest;
}

void draw_partner_row(Scene& scene, const domain::Partner& partner) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    std::string detail{page.words(label_of(partner.relation))};
    const std::string since = rhythm_words(
        page.words,
        domain::rhythm_with(state.notebook, state.history, partner, state.today, state.zone),
        state.today);
    if (!since.empty()) detail += "\n" + since;
    if (row_button(page, {.id = "partner." + partner.id.text,
                          .title = partner.name,
                          .detail = detail,
                          .icon = Icon::People})) {
        page.emit(app::GoTo{{app::Screen::Partner, partner.id.text}});
    }
}

// Those who are not offered any more, folded.
void draw_put_away(Scene& scene) {
    Frame& page = scene.page;
    std::vector<const domain::Partner*> away = domain::partners_in_order(scene.state.notebook);
    std::erase_if(away, [](const domain::Partner* partner) { return !partner->put_away; });
    if (away.empty()) return;
    page.space(16);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const bool open = scene.drafts.opened.contains("away");
    if (fold(page, {.id = "away", .title = page.words(Text::PartnersAway), .open = open})) {
        scene.drafts.toggle("away");
    }
    for (const domain::Partner* partner : away) {
        if (!open) break;
        hairline(page);
        draw_partner_row(scene, *partner);
    }
    card.finish();
}

// Ways to find and to bring together people beyond those one has.
void draw_meet(Frame& page) {
    page.space(28);
    heading(page, "meet", 2, page.words(Text::MeetTitle));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    if (row_button(
            page,
            {.id = "recruit", .title = page.words(Text::RecruitTitle), .icon = Icon::Share})) {
        page.emit(app::GoTo{{app::Screen::Recruit, {}}});
    }
    hairline(page);
    if (row_button(
            page, {.id = "circle", .title = page.words(Text::CircleTitle), .icon = Icon::People})) {
        page.emit(app::GoTo{{app::Screen::Circle, {}}});
    }
    card.finish();
}

}  // namespace

void draw_partners(Scene& scene) {
    Frame& page = scene.page;
    tab_title(scene, page.words(Text::TabPartners));
    const auto partners = domain::offered_partners(scene.state.notebook);
    if (scene.state.notebook.partners.empty()) {
        Card card(page);
        heading(page, "empty", 2, page.words(Text::PartnersEmpty));
        page.space(6);
        paragraph(page, "empty.body", TextStyle::Body, page.colors.ink,
                  page.words(Text::PartnersEmptyBody));
        card.finish();
    } else if (!partners.empty()) {
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        for (std::size_t i = 0; i < partners.size(); ++i) {
            if (i > 0) hairline(page);
            draw_partner_row(scene, *partners[i]);
        }
        card.finish();
    }
    draw_put_away(scene);
    page.space(16);
    if (button(page, {.id = "add",
                      .label = page.words(Text::PartnersAdd),
                      .look = partners.empty() ? ButtonLook::Primary : ButtonLook::Secondary,
                      .icon = Icon::Plus})) {
        page.emit(app::GoTo{{app::Screen::AddPartner, {}}});
    }
    page.space(8);
    if (button(
            page,
            {.id = "paste", .label = page.words(Text::PartnersPaste), .look = ButtonLook::Quiet})) {
        page.emit(app::GoTo{{app::Screen::PasteCode, {}}});
    }
    draw_group_rows(scene, "groups", Text::GroupList, domain::open_groups(scene.state.notebook));
    draw_group_rows(scene, "groups.finished", Text::GroupListFinished,
                    latest_meetings(scene.state));
    page.space(8);
    if (button(page, {.id = "group.new",
                      .label = page.words(Text::GroupNew),
                      .look = ButtonLook::Quiet,
                      .icon = Icon::People})) {
        page.emit(app::GoTo{{app::Screen::GroupForm, {}}});
    }
    draw_meet(page);
}

}  // namespace ui
