// A store with as many talks as one wants, the same each time: three partners, every topic and
// response in turn, two days between talks, and something written for each.
#pragma once

#include <map>
#include <string>

#include "codec/record.h"

namespace many_talks {

using namespace domain;

// The last of them is this many days before the first moment of a headless device.
inline constexpr base::Moment kLatest{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} +
                                      std::chrono::hours{3}};
inline constexpr std::size_t kPartners = 3;
inline constexpr const char* kNames[kPartners] = {"田中", "鈴木", "高橋"};

template <class IdType>
IdType id(std::size_t number) {
    return base::make_id<IdType>(0xa000'0000'0000'0000 + number);
}

inline Prep prep_of(std::size_t talk, base::Moment made) {
    Prep prep;
    prep.id = id<PrepId>(talk);
    prep.partner = id<PartnerId>(talk % kPartners);
    prep.phase = PrepPhase::Talked;
    prep.items = {{kTopics[talk % kTopics.size()], kResponses[talk % kResponses.size()],
                   "夜勤のあとの申し送りについて、" + std::to_string(talk) + "回目", ""},
                  {kTopics[(talk + 3) % kTopics.size()], Response::Listen, "", ""}};
    prep.purpose = "落ちついて考える";
    prep.made = made;
    return prep;
}

// Talk number 0 is the latest.
inline std::map<std::string, std::string> store_with(std::size_t talks) {
    std::map<std::string, std::string> records;
    const auto put = [&](const auto& value) {
        codec::StoredRecord stored = codec::encode_record(value);
        records[std::move(stored.key)] = std::move(stored.text);
    };
    for (std::size_t number = 0; number < kPartners; ++number) {
        Partner partner;
        partner.id = id<PartnerId>(number);
        partner.pair = id<PairId>(number);
        partner.name = kNames[number];
        partner.relation = Relation::Manager;
        partner.added = base::Moment{std::chrono::milliseconds{number}};
        put(partner);
    }
    for (std::size_t talk = 0; talk < talks; ++talk) {
        const base::Moment started = kLatest - std::chrono::hours{48} * talk;
        const Prep prep = prep_of(talk, started - std::chrono::hours{5});
        put(prep);
        Session session;
        session.id = id<SessionId>(talk);
        session.partner = prep.partner;
        session.mine = prep.id;
        session.agenda = make_agenda(&prep, nullptr, Relation::Manager);
        for (AgendaPoint& point : session.agenda) point.outcome = Outcome::Talked;
        session.notes = "急がず、ひとつずつ決めていくことにしました。";
        session.started = started;
        session.finished = started + std::chrono::minutes{20};
        put(session);
        Reflection reflection;
        reflection.session = session.id;
        reflection.feeling = kFeelings[talk % std::size(kFeelings)];
        reflection.noticed = "話してみると、思っていたより小さなことでした。";
        reflection.step.text = "先輩に聞く";
        reflection.step.state = talk % 7 == 0 ? StepState::Open : StepState::Done;
        put(reflection);
    }
    return records;
}

}  // namespace many_talks
