// Every screen of the app, with something on it, for tests that look at all of them.
#pragma once

#include <functional>

#include "app/link_actions.h"
#include "app/route_actions.h"
#include "app/store_actions.h"
#include "platform/headless/backup.h"
#include "ui/gallery_meeting.h"
#include "ui/group_steps.h"
#include "ui/person.h"

namespace person {

// A group from its plan to its last insight, from its organiser's device and a member's.
inline void walk_through_groups(Person& yamada,
                                const std::function<void(const std::string&, Person&)>& look) {
    const Language language = yamada.state().notebook.settings.language;
    yamada.go_to_tab(Text::TabPartners);
    yamada.press(Text::GroupNew);
    look("group form", yamada);
    make_group(yamada, "山田");
    look("group, nobody yet", yamada);
    yamada.press(Text::GroupPrepare);
    look("group prepare, nothing chosen", yamada);
    yamada.press(Button, yamada.say(Text::GroupPrepareOccupation));
    look("group prepare, what I do", yamada);
    yamada.press(Radio, yamada.say(Text::OccupationNurse));
    yamada.type(Text::GroupPrepareStandpoint, "病棟の主任");
    yamada.type(Text::GroupPrepareBrings, "夜勤明けにためした工夫");
    choose(yamada, {{Topic::Career, Response::Listen}, {Topic::Work, Response::Opinion}});
    look("group, prepared", yamada);
    yamada.press(Text::GroupInvite);
    look("group share, the invitation", yamada);
    const std::string invitation = fragment_of(yamada.link());
    yamada.press(Text::Back);
    std::string agenda;
    for (std::uint64_t seed = 201; seed <= 203; ++seed) {
        Person member(seed, language);
        member.around = yamada.around;
        member.world.zone = [](base::Moment) { return std::chrono::minutes{330}; };
        member.open(invitation);
        look("group received, an invitation", member);
        member.press(Text::ReceivedTakeIn);
        prepare_seat(member, "佐藤", {{Topic::Skill, Response::Together}});
        look("group, a member's", member);
        member.press(Text::GroupAnswerShare);
        look("group share, an answer", member);
        yamada.dispatch(app::LinkArrived{fragment_of(member.link())});
        look("group received, an answer", yamada);
        yamada.press(Text::ReceivedTakeIn);
        agenda = share_group(yamada, Text::GroupAgendaShare);
        member.restart(agenda);
        look("group received, the agenda", member);
    }
    look("group, everyone", yamada);
    yamada.press(Text::PartnerStart);
    look("group talk", yamada);
    yamada.press(Text::GroupCardDraw);
    yamada.press(Text::GroupTalkPass);
    look("group talk, a card and a pass", yamada);
    for (int turn = 0; turn < 3; ++turn) yamada.press(Text::GroupTalkNext);
    yamada.type(yamada.say(Text::GroupInsightOf, {{"name", yamada.say(Text::GroupMe)}}), "聴けた");
    look("group talk, round", yamada);
    yamada.press(Text::TalkFinish);
    look("group, met", yamada);
    yamada.go_to_tab(Text::TabPartners);
    look("partners, a group", yamada);
}

// `look` is called with each screen's name while that screen is shown.
inline void walk_through_all_screens(Person& sato,
                                     const std::function<void(const std::string&, Person&)>& look) {
    const auto go = [&](const std::string& name, app::Screen screen, const std::string& subject) {
        sato.dispatch(app::GoTo{});
        if (screen != app::Screen::Home) sato.dispatch(app::GoTo{{screen, subject}});
        look(name, sato);
    };
    using app::Screen;
    const Language language = sato.state().notebook.settings.language;

    go("home, first visit", Screen::Home, "");
    go("partners, none", Screen::Partners, "");
    go("look back, none", Screen::LookBack, "");
    go("records, none", Screen::Records, "");
    go("add partner", Screen::AddPartner, "");
    add_partner(sato, "田中", Relation::Manager);
    const std::string partner = sato.state().notebook.partners.begin()->first.text;
    go("partner, nothing open", Screen::Partner, partner);
    sato.press(Button, sato.say(Text::RhythmTitle) + " " + sato.say(Text::RhythmWhenNeeded));
    look("partner, how often to talk", sato);
    sato.press(Radio, sato.say(Text::RhythmEvery1));
    go("guide", Screen::Guide, "guide.meeting");
    go("guide, a ladder", Screen::Guide, "guide.director");
    go("who", Screen::Who, "");
    sato.press_row("田中");
    look("prepare, nothing chosen", sato);
    sato.press(Text::HandshakeOffer);
    look("prepare, what to agree on", sato);
    sato.press(Text::HandshakePutIn);
    for (const Topic topic : {Topic::Career, Topic::Skill, Topic::Condition}) {
        sato.press(Checkbox, sato.name_of(topic));
        look("prepare, one is asked for", sato);
        sato.press_in(responses_for(sato, topic), Radio, sato.name_of(Response::Advice));
    }
    sato.press(Text::PrepareDetails);
    sato.type(sato.say(Text::PrepareNote, {{"topic", sato.name_of(Topic::Career)}}),
              "迷っています");
    sato.type(Text::PreparePurpose, "方向を考える");
    sato.type(Text::PrepareDay, "2027-01-25");
    sato.type(Text::PreparePlace, "3階の面談室");
    look("prepare, all of it", sato);
    sato.press(Button, sato.name_of(Topic::Career) + " " + sato.say(Text::PrepareSubtopics));
    sato.press(Text::HandshakeIn);
    look("prepare, with all that is offered", sato);
    const domain::PrepId mine = sato.state().notebook.preps.begin()->first;
    sato.press(Text::PrepareDone);
    look("prep", sato);
    const std::string link = hand_over(sato);
    look("share", sato);
    sato.press(Text::ShareCopy);
    look("share, copied", sato);
    sato.press(Text::ShareQr);
    look("a QR code", sato);
    sato.press(Text::Back);

    Person tanaka(99, language);
    tanaka.around = sato.around;
    tanaka.open(link);
    look("received", tanaka);
    tanaka.type(Text::PartnerName, "佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    look("partner, their prep taken in", tanaka);
    tanaka.press(Text::PartnerAnswer);
    tanaka.press(Text::HandshakeOffer);
    look("prepare, what they would like to agree on", tanaka);
    tanaka.press(Checkbox, tanaka.say(Text::Handshake2));
    choose(tanaka, {{Topic::Work, Response::Opinion}, {Topic::Policy, Response::Report}});
    sato.dispatch(app::LinkArrived{hand_over(tanaka)});
    look("received, an answer", sato);
    sato.press(Text::ReceivedTakeIn);
    look("partner, both sides", sato);
    sato.press(Text::PartnerCues);
    look("cue cards", sato);
    go("home, both prepared", Screen::Home, "");
    go("partner, to be edited", Screen::EditPartner, partner);
    sato.press(Text::PutAwayTitle);
    sato.press(Text::DeletePartnerTitle);
    look("partner, to be put away or deleted", sato);
    go("partner", Screen::Partner, partner);
    sato.press(Text::PartnerStart);
    sato.press_in(outcome_of(sato, Topic::Career), Radio, sato.say(Text::TalkTalked));
    look("talk", sato);
    sato.type(Text::TalkPromise, "夜勤の回数を確かめる");
    sato.type(Text::ReflectDue, "2026-11-28");
    look("talk, something promised", sato);
    go("home, a talk runs", Screen::Home, "");
    const std::string talk = sato.state().notebook.sessions.begin()->first.text;
    go("talk again", Screen::Talk, talk);
    sato.press(Text::TalkFinish);
    look("reflect, nothing pressed", sato);
    sato.press(Radio, sato.name_of(Feeling::Lighter));
    sato.type(Text::ReflectNoticed, "聴いてもらえた\nよかった");
    sato.type(Text::ReflectStep, "先輩に聞く");
    sato.type(Text::ReflectDue, "2026-11-30");
    sato.press_row(sato.say(Text::ReflectReceivedOf, {{"topic", sato.name_of(Topic::Career)}}));
    look("reflect, which response was received", sato);
    sato.press(Radio, sato.say(Text::ReceivedListen));
    look("reflect", sato);
    sato.press_row(sato.say(Text::TellTitle));
    look("tell, nothing chosen", sato);
    sato.press(Checkbox, sato.say(Text::TellFeeling) + " " + sato.name_of(Feeling::Lighter));
    sato.type(Text::TellWord, "聴いてもらえて、ほっとしました");
    look("tell", sato);
    const std::string afterword = fragment_of(sato.link());
    tanaka.dispatch(app::LinkArrived{afterword});
    look("heard, of a talk that is not here", tanaka);
    tanaka.press(Text::GoHome);
    go("home, a step is promised", Screen::Home, "");
    sato.press(Button, sato.say(Text::StepChange, {{"step", "先輩に聞く"}}) + " " +
                           sato.say(Text::StepChangeShort));
    look("home, a step may be moved", sato);
    go("look back", Screen::LookBack, "");
    go("record", Screen::Record, talk);
    sato.press(Text::RecordEdit);
    look("record, put right", sato);
    go("records", Screen::Records, "");
    sato.press(Button,
               sato.say(Text::RecordsNarrow, {{"chosen", sato.say(Text::RecordsNarrowNone)}}));
    for (const Text kind :
         {Text::RecordsPartner, Text::RecordsTopic, Text::RecordsResponse, Text::RecordsMonth}) {
        sato.press(Button,
                   sato.say(Text::RecordsNarrowBy,
                            {{"kind", sato.say(kind)}, {"chosen", sato.say(Text::RecordsAny)}}));
    }
    look("records, everything to narrow by", sato);
    sato.type(Text::RecordsSearch, "どこにもない言葉");
    look("records, none found", sato);
    sato.dispatch(app::GoTo{{Screen::Record, talk}});
    sato.press(Text::RecordDelete);
    look("records, one deleted", sato);
    sato.press(Text::RecordUndo);
    look("records, and put back", sato);
    go("partners", Screen::Partners, "");
    go("partner, a talk behind", Screen::Partner, partner);
    sato.press(Text::Prepare);
    look("prepare, something left", sato);
    go("prep, talked about", Screen::Prep, mine.text);
    go("calendar, nothing chosen", Screen::Calendar, partner);
    sato.type(Text::PrepareDay, "2027-01-31");
    sato.type(Text::CalendarTime, "17:30");
    sato.press_row(sato.say(Text::CalendarMonthly));
    look("calendar", sato);
    sato.press(Text::CalendarSave);
    look("calendar, saved", sato);
    go("hints", Screen::Hints, "");
    for (const Response response : domain::kResponses) sato.press(Button, sato.name_of(response));
    sato.press(Text::GuideDirectorTitle);
    sato.press(Radio, sato.say(Text::GuideLadderStep1));
    look("hints, all open", sato);
    go("settings", Screen::Settings, "");
    go("licences", Screen::Licences, "");
    go("erase", Screen::Erase, "");
    go("paste a code", Screen::PasteCode, "");
    sato.pass(std::chrono::days{8});
    go("home, a good time to talk again", Screen::Home, "");
    walk_through_groups(sato, look);
    walk_through_locks_and_meeting(sato, partner, look);
    sato.dispatch(app::LinkArrived{"nothing of ours"});
    look("a link with a fault", sato);

    sato.world.store.records["prep/00000000000000aa"] = "damaged";
    for (const auto& [key, text] : sato.world.store.records) {
        sato.world.store.shadow.push_back({key, text});
    }
    std::erase_if(sato.world.store.records,
                  [](const auto& record) { return record.first.starts_with("session/"); });
    sato.restart();
    look("recovery", sato);
    sato.press(Text::RecoveryTakeFound);
    go("aside", Screen::Aside, "");
    sato.press(Text::AsidePutBack);
    look("aside, put back", sato);
    go("backup", Screen::Backup, "");
    sato.press(Text::BackupMake);
    look("backup, made", sato);
    std::string file = platform::headless::text_of(sato.world.backups.back());
    sato.press(Text::BackupClose);
    look("backup, closed", sato);
    sato.press(Text::BackupMake);
    const std::string closed = platform::headless::text_of(sato.world.backups.back());
    go("write out", Screen::WriteOut, "");
    sato.press(Text::WriteOutAsTable);
    look("write out, with something of a patient", sato);
    go("restore, before a file is chosen", Screen::Restore, "");
    sato.dispatch(app::LinkArrived{file});
    look("restore, nothing to do", sato);
    Person suzuki(9, sato.state().language);
    suzuki.open();
    suzuki.dispatch(app::LinkArrived{closed});
    look("restore, of a closed file", suzuki);
    suzuki.dispatch(app::LinkArrived{file});
    look("restore", suzuki);
    suzuki.press(Text::RestoreTake);
    look("restore, done", suzuki);
    file.pop_back();
    suzuki.dispatch(app::LinkArrived{file});
    look("restore, of a file that was cut off", suzuki);
    sato.restart();
    sato.world.store.full = true;
    sato.dispatch(app::UpdateFound{});
    sato.go_to_tab(Text::TabSettings);
    sato.type(Text::SettingsMyName, "佐藤");
    look("settings, with every banner of a writer", sato);
    sato.dispatch(app::RoleGiven{app::Role::Reader});
    sato.type(Text::SettingsMyName, "鈴木");
    look("settings, as a reader", sato);
    sato.world.takes_role = false;
    sato.press(Text::BannerReaderHere);
    sato.dispatch(app::RoleGiven{app::Role::Asking});
    look("settings, between reader and writer", sato);
}

}  // namespace person
