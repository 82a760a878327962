// グループをつくる: name, day and time on the organiser's own clock, place, and subject cards.
#include <algorithm>

#include "app/group_actions.h"
#include "base/utf8.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/group_words.h"

namespace ui {
namespace {

using i18n::Text;

void begin(Scene& scene, const domain::Group* group) {
    Drafts& drafts = scene.drafts;
    const std::string mark = "form." + scene.state.route().subject;
    if (drafts.begun == mark) return;
    drafts.begun = mark;
    GroupDraft& draft = drafts.group;
    draft.organiser = scene.state.notebook.settings.my_name;
    if (group == nullptr) return;
    const domain::GroupPlan& plan = group->plan;
    const base::Zone& zone = scene.state.zone;
    draft = {.name = plan.name,
             .organiser = plan.organiser,
             .day = base::text_from_day(base::local_day(plan.start, zone)),
             .time = base::text_from_time(base::local_time(plan.start, zone)),
             .address = plan.address,
             .subjects = plan.subjects};
}

void draw_fields(Frame& page, GroupDraft& draft) {
    const auto take = [&](const Field& asked, std::string& value) {
        if (auto typed = field(page, asked)) value = *typed;
        page.space(16);
    };
    take({.id = "name",
          .label = page.words(Text::GroupFormName),
          .value = draft.name,
          .hint = page.words(Text::GroupFormNameHint),
          .longest = domain::kLongestGroupName},
         draft.name);
    take({.id = "organiser",
          .label = page.words(Text::GroupFormMyName),
          .value = draft.organiser,
          .hint = page.words(Text::GroupFormMyNameHint),
          .longest = domain::kLongestName},
         draft.organiser);
    take({.id = "day",
          .label = page.words(Text::GroupFormDay),
          .value = draft.day,
          .kind = FieldKind::Day},
         draft.day);
    take({.id = "time",
          .label = page.words(Text::GroupFormTime),
          .value = draft.time,
          .kind = FieldKind::Time},
         draft.time);
    page.space(-8);
    paragraph(page, "time.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GroupFormTimeBody));
    page.space(16);
    take({.id = "address",
          .label = page.words(Text::GroupFormAddress),
          .value = draft.address,
          .hint = page.words(Text::GroupFormAddressHint),
          .longest = domain::kLongestAddress},
         draft.address);
}

void draw_subjects(Frame& page, std::vector<domain::Subject>& chosen) {
    page.space(12);
    heading(page, "subjects", 2, page.words(Text::GroupFormSubjects));
    page.space(4);
    paragraph(page, "subjects.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GroupFormSubjectsBody));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    for (std::size_t number = 1; number <= domain::kSubjects; ++number) {
        const auto subject = static_cast<domain::Subject>(number);
        const auto place = std::ranges::find(chosen, subject);
        const bool is_chosen = place != chosen.end();
        if (checkbox(page, {.id = "subject." + std::to_string(number),
                            .label = page.words(text_of(subject)),
                            .chosen = is_chosen})) {
            if (is_chosen) {
                chosen.erase(place);
            } else {
                chosen.push_back(subject);
            }
        }
    }
    card.finish();
    page.space(8);
    paragraph(page, "subjects.pass", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::SubjectPass));
}

}  // namespace

void draw_group_form(Scene& scene) {
    Frame& page = scene.page;
    const domain::GroupId id{scene.state.route().subject};
    const auto found = scene.state.notebook.groups.find(id);
    const bool is_new = found == scene.state.notebook.groups.end();
    step_title(scene, page.words(is_new ? Text::GroupNew : Text::GroupFormEdit));
    begin(scene, is_new ? nullptr : &found->second);
    if (is_new) {
        paragraph(page, "lead", TextStyle::Body, page.colors.ink, page.words(Text::GroupFormLead));
        page.space(16);
    }
    GroupDraft& draft = scene.drafts.group;
    draw_fields(page, draft);
    draw_subjects(page, draft.subjects);

    Frame& bar = scene.bar;
    const auto day = base::day_from_text(draft.day);
    const auto time = base::time_from_text(draft.time);
    const bool complete = !base::is_blank(draft.name) && day && time;
    if (!complete) {
        paragraph(bar, "missing", TextStyle::Small, bar.colors.soft_ink,
                  bar.words(Text::GroupFormMissing));
        bar.space(6);
    }
    if (button(bar, {.id = "done",
                     .label = bar.words(is_new ? Text::GroupFormDone : Text::GroupFormKeep),
                     .can = complete ? Can::BePressed : Can::NotYet})) {
        bar.emit(app::KeepGroupPlan{is_new ? std::nullopt : std::optional{id}, draft.name,
                                    draft.organiser, *day, *time, draft.address, draft.subjects});
    }
}

}  // namespace ui
