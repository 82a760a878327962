// A 1on1募集 that somebody posted: what they can listen to and would like to ask, and the way to
// prepare for them.
#include "app/link_actions.h"
#include "app/recruit_actions.h"
#include "ui/meeting/recruit_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/parts/whose.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void draw_topics(Frame& page, const std::string& id, Text title,
                 const std::vector<domain::Topic>& topics) {
    if (topics.empty()) return;
    heading(page, id, 2, page.words(title));
    page.space(4);
    std::string lines;
    for (const std::string& line : topic_lines(page.words, topics)) {
        if (!lines.empty()) lines += '\n';
        lines += line;
    }
    paragraph(page, id + ".topics", TextStyle::Body, page.colors.ink, lines);
    page.space(12);
}

}  // namespace

void draw_recruit_received(Scene& scene) {
    Frame& page = scene.page;
    Frame& bar = scene.bar;
    step_title(scene, page.words(Text::RecruitReceivedTitle));
    const auto* const recruit =
        scene.state.incoming ? scene.state.incoming->as<domain::Recruit>() : nullptr;
    if (recruit == nullptr) return;
    const Sender poster{.mark = "recruit",
                        .name = recruit->name,
                        .is = domain::Relation::Peer,
                        .question = Text::WhoTitle};
    draw_claim(scene, poster);
    page.space(16);
    {
        Card card(page, CardLook::Warm);
        draw_topics(page, "listens", Text::RecruitListens, recruit->listens);
        draw_topics(page, "asks", Text::RecruitAsks, recruit->asks);
        if (!recruit->when.empty()) {
            paragraph(page, "when", TextStyle::Body, page.colors.ink,
                      page.words.fill(Text::RecruitCardWhen, {{"when", recruit->when}}));
        }
        card.finish();
    }
    page.space(12);
    paragraph(page, "body", TextStyle::Body, page.colors.ink,
              page.words(Text::RecruitReceivedBody));
    const bool settled = whose(scene, poster);
    const Pressed pressed = button_pair(
        bar,
        {.id = "leave-out", .label = bar.words(Text::ReceivedLeave), .look = ButtonLook::Secondary},
        {.id = "answer",
         .label = bar.words(Text::RecruitAnswer),
         .can = settled ? Can::BePressed : Can::NotYet});
    if (pressed == Pressed::First) bar.emit(app::LeaveOut{});
    if (pressed == Pressed::Second) {
        const Drafts& drafts = scene.drafts;
        bar.emit(app::AnswerRecruit{drafts.partner, drafts.name, drafts.relation});
    }
}

}  // namespace ui
