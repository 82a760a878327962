#include "ui/keeping/written_lines.h"

#include <functional>
#include <set>

#include "base/sort.h"
#include "base/utf8.h"
#include "ui/frame/semantics.h"
#include "ui/parts/handshake_lines.h"
#include "ui/words/content.h"
#include "ui/words/group_words.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using domain::Author;
using i18n::Text;

struct Dated {
    base::Moment moment{};
    std::size_t order = 0;
    app::WrittenLine line;
};

class Pages {
  public:
    Pages(const app::State& state, const i18n::Words& words, app::WriteOut& out)
        : state_(state), words_(words), out_(out) {}

    void write(const domain::Partner& partner);
    void write(const domain::Group& group);
    void write_what_has_nobody();

  private:
    std::string said(Text text) { return spoken(words_(text)); }
    std::string from(Author author) {
        return author == Author::Me
                   ? said(Text::TalkMine)
                   : spoken(words_.fill(Text::TalkTheirs, {{"name", line_.whose}}));
    }
    void choose(std::string_view words) {
        if (!line_.chosen.empty()) line_.chosen += words_.comma();
        line_.chosen += spoken(words);
    }
    void choose(Text text) { choose(words_(text)); }

    // Two of one name are two pages.
    void begin_page(const std::string& whose) {
        line_ = {};
        line_.whose = base::cleaned_line(whose);
        for (int number = 2; !begun_.insert(line_.whose).second; ++number) {
            line_.whose = base::cleaned_line(whose) + " (" + std::to_string(number) + ")";
        }
    }
    void write_between(const std::function<bool(const domain::PartnerId&)>& is_theirs);
    // From here on the lines are of that day and kind.
    void begin(base::Moment moment, std::string what);
    // What was chosen with choose() since the last one goes with it. Nothing is no line.
    void add(const std::string& about, const std::string& text,
             domain::TextKind kind = domain::TextKind::Words);
    void add(const domain::Item& item, const std::string& about);
    void add(const domain::Prep& prep);
    void add(const domain::Session& session);
    void add(const domain::Reflection& reflection);
    void add(const domain::Seat& seat);
    void add(Text about, const domain::Step& step);
    void turn_page();

    const app::State& state_;
    const i18n::Words& words_;
    app::WriteOut& out_;
    std::set<std::string> begun_;
    std::vector<Dated> page_;
    base::Moment moment_{};
    app::WrittenLine line_;
};

void Pages::begin(base::Moment moment, std::string what) {
    moment_ = moment;
    const base::Day day = base::local_day(moment, state_.zone);
    line_.day = out_.form == app::WrittenForm::Table ? base::text_from_day(day)
                                                     : spoken(words_.day(day, base::Day{}));
    line_.what = std::move(what);
}

void Pages::add(const std::string& about, const std::string& text, domain::TextKind kind) {
    line_.about = base::cleaned_line(about);
    line_.text = base::cleaned(text);
    if (!text.empty()) out_.written.push_back({text, kind});
    if (!text.empty() || !line_.chosen.empty()) page_.push_back({moment_, page_.size(), line_});
    line_.chosen.clear();
}

void Pages::turn_page() {
    base::sort(page_, {}, [](const Dated& dated) { return std::pair(dated.moment, dated.order); });
    for (Dated& dated : page_) out_.lines.push_back(std::move(dated.line));
    page_.clear();
}

void Pages::add(const domain::Item& item, const std::string& about) {
    choose(item.response ? label_of(*item.response) : Text::ResponseNone);
    add(about, item.note);
}

void Pages::add(const domain::Prep& prep) {
    begin(prep.made, said(prep.author == Author::Me ? Text::PartnerMine : Text::PartnerTheirs));
    for (const domain::Item& item : prep.items) add(item, said(label_of(item.topic)));
    add(said(Text::PreparePurpose), prep.purpose);
    if (prep.day) choose(words_.day(*prep.day, base::Day{}));
    add(said(Text::PrepareDay), "");
    add(said(Text::PreparePlace), prep.place, domain::TextKind::Place);
    if (!prep.handshake) return;
    domain::Handshake offered = *prep.handshake;
    offered.own.clear();
    for (const std::string& line : handshake_texts(words_, offered)) {
        if (!line_.chosen.empty()) line_.chosen += ' ';
        line_.chosen += spoken(line);
    }
    add(said(Text::HandshakeTitle), prep.handshake->own);
}

void Pages::add(Text about, const domain::Step& step) {
    if (step.text.empty()) return;
    if (step.due) {
        choose(words_.fill(Text::StepDue, {{"day", words_.day(*step.due, base::Day{})}}));
    }
    if (step.state == domain::StepState::Done) choose(Text::RecordStepDone);
    if (step.state == domain::StepState::Dropped) choose(Text::RecordStepDropped);
    add(said(about), step.text);
}

void Pages::add(const domain::Session& session) {
    begin(session.started, said(Text::KeepingTalk));
    for (const domain::AgendaPoint& point : session.agenda) {
        choose(from(point.author));
        if (point.received) choose(outcome_label(*point.received, point.author));
        if (point.partner_view) {
            choose(words_.fill(
                Text::ReflectReceivedTold,
                {{"name", line_.whose},
                 {"response", words_(outcome_label(*point.partner_view, point.author == Author::Me
                                                                            ? Author::Partner
                                                                            : Author::Me))}}));
        }
        if (point.outcome != domain::Outcome::Open) {
            choose(point.outcome == domain::Outcome::Talked ? Text::TalkTalked
                                                            : Text::TalkNextTime);
        }
        add(point.item, said(label_of(point.item.topic)));
    }
    add(said(Text::TalkNotes), session.notes);
    add(Text::TalkPromise, session.promise);
    if (session.balance) choose(label_of(*session.balance));
    if (const auto theirs = domain::balance_to_compare(session)) {
        choose(words_.fill(Text::ReflectBalanceBoth,
                           {{"name", line_.whose}, {"balance", words_(label_of(*theirs))}}));
    }
    add(said(Text::ReflectBalance), "");
    if (!session.telling.word.empty()) choose(from(Author::Me));
    add(said(Text::TellWord), session.telling.word);
    if (!session.heard) return;
    if (session.heard->feeling) {
        choose(from(Author::Partner));
        choose(label_of(*session.heard->feeling));
    }
    add(said(Text::ReflectFeeling), "");
    if (!session.heard->word.empty()) choose(from(Author::Partner));
    add(said(Text::TellWord), session.heard->word);
}

void Pages::add(const domain::Reflection& reflection) {
    line_.what = said(Text::KeepingReflection);
    if (reflection.feeling) choose(label_of(*reflection.feeling));
    add(said(Text::ReflectFeeling), "");
    add(said(Text::ReflectNoticed), reflection.noticed);
    add(Text::ReflectStep, reflection.step);
}

void Pages::write(const domain::Partner& partner) {
    begin_page(partner.name);
    begin(partner.added, said(Text::KeepingPartner));
    choose(label_of(partner.relation));
    if (partner.stage) choose(stage_title(*partner.stage));
    add(said(Text::KeepingPartner), "");
    write_between([&](const domain::PartnerId& with) { return with == partner.id; });
}

// A partner can be missing where its record cannot be read.
void Pages::write_what_has_nobody() {
    begin_page(said(Text::WriteOutNobody));
    const domain::Notebook& notebook = state_.notebook;
    for (const auto& [id, reflection] : notebook.reflections) {
        if (notebook.sessions.contains(id)) continue;
        begin({}, "");
        line_.day.clear();  // nobody knows any more
        add(reflection);
    }
    write_between([&](const domain::PartnerId& with) { return !notebook.partners.contains(with); });
}

void Pages::write_between(const std::function<bool(const domain::PartnerId&)>& is_theirs) {
    const domain::Notebook& notebook = state_.notebook;
    for (const auto& [id, prep] : notebook.preps) {
        if (is_theirs(prep.partner) && id != state_.looked_at) add(prep);
    }
    for (const auto& [id, session] : notebook.sessions) {
        if (!is_theirs(session.partner)) continue;
        add(session);
        const auto reflection = notebook.reflections.find(id);
        if (reflection != notebook.reflections.end()) add(reflection->second);
    }
    turn_page();
}

void Pages::add(const domain::Seat& seat) {
    const std::string name =
        seat.name.empty() ? said(Text::GroupUnnamed) : called(words_, seat.name);
    for (const domain::Item& item : seat.items) {
        choose(label_of(item.topic));
        add(item, name);
    }
    if (seat.occupation) choose(label_of(*seat.occupation));
    add(name, "");
    const auto part = [&](Text label, const std::string& text) {
        if (!text.empty()) choose(label);
        add(name, text);
    };
    part(Text::GroupPrepareStandpoint, seat.standpoint);
    part(Text::GroupPrepareBrings, seat.brings);
    part(Text::ReflectNoticed, seat.insight);
}

void Pages::write(const domain::Group& group) {
    const domain::GroupPlan& plan = group.plan;
    if (!plan.name.empty()) out_.written.push_back({plan.name, domain::TextKind::Words});
    begin_page(spoken(title_of(words_, plan)));
    begin(plan.start, said(Text::KeepingGroup));
    if (!plan.organiser.empty()) {
        choose(words_.fill(Text::GroupOrganiser, {{"name", plan.organiser}}));
    }
    for (const domain::Subject subject : plan.subjects) choose(text_of(subject));
    add(said(Text::KeepingGroup), "");
    add(said(Text::PreparePlace), plan.address, domain::TextKind::Place);
    // What I prepare may be newer than what the group has of me.
    domain::Seat mine = group.mine;
    for (const domain::Seat& seat : group.seats) {
        if (seat.id == mine.id)
            mine.insight = seat.insight;
        else
            add(seat);
    }
    add(mine);
    turn_page();
}

}  // namespace

app::WriteOut write_out(const app::State& state, const i18n::Words& words, app::WrittenForm form) {
    const auto said = [&](Text text) { return spoken(words(text)); };
    const std::string today = base::text_from_day(state.today);
    app::WriteOut out{
        .name = "taiwa-" + today + (form == app::WrittenForm::Table ? ".csv" : ".md"),
        .about =
            spoken(words.fill(Text::WriteOutAbout, {{"day", words.day(state.today, base::Day{})}})),
        .form = form,
        .head = {.whose = said(Text::WriteOutWhose),
                 .day = said(Text::WriteOutDay),
                 .what = said(Text::WriteOutWhat),
                 .about = said(Text::WriteOutPart),
                 .chosen = said(Text::WriteOutChosen),
                 .text = said(Text::WriteOutText)},
        .lines{},
        .written{},
    };
    Pages pages(state, words, out);
    for (const domain::Partner* partner : domain::partners_in_order(state.notebook)) {
        pages.write(*partner);
    }
    pages.write_what_has_nobody();
    for (const auto& [id, group] : state.notebook.groups) pages.write(group);
    return out;
}

}  // namespace ui
