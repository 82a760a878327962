#include "ui/parts/patient_guard.h"

#include "app/guard.h"
#include "app/guard_actions.h"
#include "app/route_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using domain::PatientMark;
using i18n::Text;

constexpr std::size_t kMostShown = 8;

Text label_of(PatientMark mark) {
    switch (mark) {
        case PatientMark::Name: return Text::GuardName;
        case PatientMark::AgeWithIllness: return Text::GuardAge;
        case PatientMark::RoomOrBed: return Text::GuardRoom;
        case PatientMark::Date: return Text::GuardDate;
        case PatientMark::Number: return Text::GuardNumber;
        case PatientMark::Phone: return Text::GuardPhone;
        case PatientMark::Mail: return Text::GuardMail;
        case PatientMark::Address: return Text::GuardAddress;
        case PatientMark::Hospital: return Text::GuardHospital;
    }
    return Text::GuardName;
}

void draw_finding(Frame& page, const std::string& id, const domain::Finding& finding) {
    page.open(NodeRole::ListItem, id, {});
    paragraph(page, id + ".kind", TextStyle::Caption, page.colors.soft_ink,
              page.words(label_of(finding.marked.mark)));
    paragraph(page, id + ".part", TextStyle::Strong, page.colors.warm, finding.part());
    paragraph(page, id + ".place", TextStyle::Small, page.colors.ink,
              domain::in_its_place(finding));
    page.close();
}

}  // namespace

void patient_guard(Scene& scene, const std::vector<domain::Finding>& findings,
                   const std::optional<app::Route>& fix) {
    if (app::may_leave(scene.state, findings)) return;
    Frame& page = scene.page;
    Card card(page, CardLook::Warm);
    heading(page, "guard", 2, page.words(Text::GuardTitle));
    page.space(4);
    paragraph(page, "guard.body", TextStyle::Small, page.colors.ink, page.words(Text::GuardBody));
    page.open(NodeRole::List, "guard.list", page.words(Text::GuardTitle));
    std::size_t shown = 0;
    for (const domain::Finding& finding : findings) {
        if (app::let_pass(scene.state).contains(finding.text) || ++shown > kMostShown) continue;
        page.space(12);
        draw_finding(page, "guard." + std::to_string(shown), finding);
    }
    page.close();
    if (shown > kMostShown) {
        page.space(8);
        paragraph(
            page, "guard.more", TextStyle::Small, page.colors.ink,
            page.words.fill(Text::GuardMore, {{"count", std::to_string(shown - kMostShown)}}));
    }
    page.space(16);
    const Button pass{
        .id = "guard.pass", .label = page.words(Text::GuardPass), .look = ButtonLook::Secondary};
    Pressed pressed = Pressed::Neither;
    if (fix) {
        pressed = button_pair(page, {.id = "guard.fix", .label = page.words(Text::GuardFix)}, pass);
    } else if (button(page, pass)) {
        pressed = Pressed::Second;
    }
    card.finish();
    page.space(24);
    if (pressed == Pressed::First) page.emit(app::GoTo{*fix});
    if (pressed != Pressed::Second) return;
    app::LetPass seen;
    for (const domain::Finding& finding : findings) seen.texts.push_back(finding.text);
    page.emit(std::move(seen));
}

}  // namespace ui
