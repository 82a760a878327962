#include "domain/afterword.h"

#include <algorithm>

namespace domain {

Afterword afterword_from_session(const Session& session, const PairId& pair,
                                 const std::string& sender, std::optional<Feeling> feeling) {
    const Telling& telling = session.telling;
    Afterword afterword;
    afterword.pair = pair;
    afterword.tellers = session.mine;
    afterword.readers = session.theirs;
    afterword.revision = telling.revision;
    afterword.sender = sender;
    if (telling.feeling) afterword.feeling = feeling;
    afterword.word = telling.word;
    if (telling.balance) afterword.balance = session.balance;
    if (!telling.responses) return afterword;
    for (const AgendaPoint& point : session.agenda) {
        if (!point.received || afterword.responses.size() == kMostPoints) continue;
        afterword.responses.push_back({point.author, point.item.topic, *point.received});
    }
    return afterword;
}

bool is_about(const Afterword& afterword, const Session& session) {
    const bool by_tellers = afterword.tellers && session.theirs == afterword.tellers;
    const bool by_readers = afterword.readers && session.mine == afterword.readers;
    return by_tellers || by_readers;
}

TakenIn take_in(Session& session, const Afterword& afterword) {
    if (session.heard && session.heard->revision > afterword.revision) return TakenIn::Older;
    if (session.heard && session.heard->revision == afterword.revision) return TakenIn::Known;
    Heard heard;
    heard.revision = afterword.revision;
    heard.feeling = afterword.feeling;
    heard.word = afterword.word;
    if (afterword.balance) heard.balance = seen_from_the_other_side(*afterword.balance);
    session.heard = heard;
    for (AgendaPoint& point : session.agenda) {
        const auto same = [&](const ResponseView& view) {
            return view.author != point.author && view.topic == point.item.topic;
        };
        const auto told = std::ranges::find_if(afterword.responses, same);
        point.partner_view.reset();
        if (told != afterword.responses.end()) point.partner_view = told->response;
    }
    return TakenIn::New;
}

}  // namespace domain
