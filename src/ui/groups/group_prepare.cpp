// My part of a group: topics with the responses I want, what I do, where I stand, what I bring.
#include "app/group_actions.h"
#include "ui/parts/item_notes.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/parts/topic_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/group_words.h"

namespace ui {
namespace {

using i18n::Text;

void draw_topics(Scene& scene, const domain::Group& group) {
    Frame& page = scene.page;
    heading(page, "topics", 2, page.words(Text::PrepareTitle));
    page.space(8);
    const auto chosen = topic_choice(page, scene.drafts, group.mine.items);
    if (!chosen) return;
    if (chosen->response) {
        page.emit(app::ChooseSeatResponse{group.plan.id, chosen->topic, *chosen->response});
    } else {
        page.emit(app::ToggleSeatTopic{group.plan.id, chosen->topic});
    }
}

void draw_notes(Scene& scene, const domain::Group& group) {
    if (group.mine.items.empty()) return;
    Frame& page = scene.page;
    page.space(12);
    const bool open = scene.drafts.opened.contains("notes");
    if (button(page, {.id = "notes",
                      .label = page.words(Text::GroupPrepareNotes),
                      .look = ButtonLook::Quiet,
                      .icon = open ? Icon::Up : Icon::Down,
                      .expanded = open ? 1 : 0})) {
        scene.drafts.toggle("notes");
    }
    if (!open) return;
    page.space(8);
    paragraph(page, "notes.travel", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GroupPrepareAboutBody));
    page.space(8);
    if (const auto edited = item_notes(scene, group.mine.items)) {
        page.emit(app::EditSeatNote{group.plan.id, edited->topic, edited->note});
    }
}

void draw_occupation(Scene& scene, const domain::Group& group) {
    Frame& page = scene.page;
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const auto& chosen = group.mine.occupation;
    const bool open = scene.drafts.opened.contains("occupation");
    const std::string_view question = page.words(Text::GroupPrepareOccupation);
    if (fold(page, {.id = "occupation",
                    .title = chosen ? page.words(label_of(*chosen)) : question,
                    .question = chosen ? question : std::string_view{},
                    .open = open})) {
        scene.drafts.toggle("occupation");
    }
    if (open) {
        page.open(NodeRole::RadioGroup, "occupation.group", question);
        for (const domain::Occupation occupation : domain::kOccupations) {
            if (radio(page, {.id = "occupation." + std::to_string(static_cast<int>(occupation)),
                             .label = page.words(label_of(occupation)),
                             .chosen = chosen == occupation})) {
                page.emit(app::ChooseOccupation{group.plan.id, occupation});
                scene.drafts.toggle("occupation");
            }
        }
        page.close();
    }
    card.finish();
}

void draw_about(Scene& scene, const domain::Group& group) {
    Frame& page = scene.page;
    page.space(20);
    heading(page, "about", 2, page.words(Text::GroupPrepareAbout));
    page.space(4);
    paragraph(page, "about.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GroupPrepareAboutBody));
    page.space(12);
    draw_occupation(scene, group);
    const auto take = [&](app::SeatText which, const Field& asked) {
        page.space(16);
        if (auto typed = field(page, asked)) {
            page.emit(app::EditSeat{group.plan.id, which, *typed});
        }
    };
    take(app::SeatText::Name, {.id = "name",
                               .label = page.words(Text::GroupFormMyName),
                               .value = group.mine.name,
                               .hint = page.words(Text::GroupFormMyNameHint),
                               .longest = domain::kLongestName});
    take(app::SeatText::Standpoint, {.id = "standpoint",
                                     .label = page.words(Text::GroupPrepareStandpoint),
                                     .value = group.mine.standpoint,
                                     .hint = page.words(Text::GroupPrepareStandpointHint),
                                     .longest = domain::kLongestStandpoint});
    take(app::SeatText::Brings, {.id = "brings",
                                 .label = page.words(Text::GroupPrepareBrings),
                                 .value = group.mine.brings,
                                 .hint = page.words(Text::GroupPrepareBringsHint),
                                 .longest = domain::kLongestBrings});
    page.space(8);
    paragraph(page, "names", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GroupPrepareNames));
}

}  // namespace

void draw_group_prepare(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::GroupPrepareTitle));
    const domain::Group& group = shown_group(scene);
    paragraph(page, "group", TextStyle::Strong, page.colors.accent_ink,
              title_of(page.words, group.plan));
    paragraph(page, "lead", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GroupPrepareLead));
    page.space(16);
    draw_topics(scene, group);
    draw_notes(scene, group);
    draw_about(scene, group);

    Frame& bar = scene.bar;
    const bool complete = domain::is_complete(group.mine);
    if (!complete) {
        paragraph(bar, "missing", TextStyle::Small, bar.colors.soft_ink,
                  bar.words(group.mine.items.empty() ? Text::PrepareDoneTopics
                                                     : Text::PrepareDoneResponses));
        bar.space(6);
    }
    if (button(bar, {.id = "done",
                     .label = bar.words(Text::PrepareDone),
                     .can = complete ? Can::BePressed : Can::NotYet})) {
        bar.emit(app::FinishSeat{group.plan.id});
    }
}

}  // namespace ui
