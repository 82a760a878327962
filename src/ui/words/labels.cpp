#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

Text label_of(domain::Topic topic) {
    switch (topic) {
        case domain::Topic::Career: return Text::TopicCareer;
        case domain::Topic::Skill: return Text::TopicSkill;
        case domain::Topic::Private: return Text::TopicPrivate;
        case domain::Topic::Relations: return Text::TopicRelations;
        case domain::Topic::Condition: return Text::TopicCondition;
        case domain::Topic::Work: return Text::TopicWork;
        case domain::Topic::Policy: return Text::TopicPolicy;
        case domain::Topic::Other: return Text::TopicOther;
    }
    return Text::TopicUnknown;
}

Text label_of(domain::Response response) {
    switch (response) {
        case domain::Response::Advice: return Text::ResponseAdvice;
        case domain::Response::Together: return Text::ResponseTogether;
        case domain::Response::Listen: return Text::ResponseListen;
        case domain::Response::Opinion: return Text::ResponseOpinion;
        case domain::Response::Report: return Text::ResponseReport;
    }
    return Text::ResponseUnknown;
}

Text label_of(domain::Relation relation) {
    switch (relation) {
        case domain::Relation::Manager: return Text::RelationManager;
        case domain::Relation::Member: return Text::RelationMember;
        case domain::Relation::Mentor: return Text::RelationMentor;
        case domain::Relation::Mentee: return Text::RelationMentee;
        case domain::Relation::Peer: return Text::RelationPeer;
    }
    return Text::RelationPeer;
}

Text detail_of(domain::Relation relation) {
    switch (relation) {
        case domain::Relation::Manager: return Text::RelationManagerDetail;
        case domain::Relation::Member: return Text::RelationMemberDetail;
        case domain::Relation::Mentor: return Text::RelationMentorDetail;
        case domain::Relation::Mentee: return Text::RelationMenteeDetail;
        case domain::Relation::Peer: return Text::RelationPeerDetail;
    }
    return Text::RelationPeerDetail;
}

Text label_of(domain::Feeling feeling) {
    switch (feeling) {
        case domain::Feeling::Clear: return Text::FeelingClear;
        case domain::Feeling::Lighter: return Text::FeelingLighter;
        case domain::Feeling::Same: return Text::FeelingSame;
        case domain::Feeling::Muddled: return Text::FeelingMuddled;
    }
    return Text::FeelingSame;
}

Text label_of(domain::Balance balance) {
    switch (balance) {
        case domain::Balance::Me: return Text::BalanceMe;
        case domain::Balance::Even: return Text::BalanceEven;
        case domain::Balance::Partner: return Text::BalancePartner;
    }
    return Text::BalanceEven;
}

Text outcome_label(domain::Response response, domain::Author item) {
    const bool received = item == domain::Author::Me;
    if (response == domain::kNoResponse) {
        return received ? Text::ReceivedNothing : Text::GivenNothing;
    }
    switch (response) {
        case domain::Response::Advice: return received ? Text::ReceivedAdvice : Text::GivenAdvice;
        case domain::Response::Together:
            return received ? Text::ReceivedTogether : Text::GivenTogether;
        case domain::Response::Listen: return received ? Text::ReceivedListen : Text::GivenListen;
        case domain::Response::Opinion:
            return received ? Text::ReceivedOpinion : Text::GivenOpinion;
        case domain::Response::Report: return received ? Text::ReceivedReport : Text::GivenReport;
    }
    return Text::ResponseUnknown;
}

Text short_label_of(domain::Response response) {
    if (response == domain::kNoResponse) return Text::ShortNothing;
    switch (response) {
        case domain::Response::Advice: return Text::ShortAdvice;
        case domain::Response::Together: return Text::ShortTogether;
        case domain::Response::Listen: return Text::ShortListen;
        case domain::Response::Opinion: return Text::ShortOpinion;
        case domain::Response::Report: return Text::ShortReport;
    }
    return Text::ResponseUnknown;
}

std::string list_of_topics(const i18n::Words& words, const std::vector<domain::Item>& items) {
    std::string list;
    for (const domain::Item& item : items) {
        if (!list.empty()) list += words.comma();
        list += words(label_of(item.topic));
    }
    return list;
}

const std::string& name_of(const domain::Notebook& notebook, const domain::PartnerId& id) {
    static const std::string kNobody;
    const auto found = notebook.partners.find(id);
    return found == notebook.partners.end() ? kNobody : found->second.name;
}

}  // namespace ui
