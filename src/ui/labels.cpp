#include "ui/labels.h"

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

const CueWords* cue_words(domain::Response response) {
    static constexpr CueWords kAdvice{Text::CueAdviceMeaning,
                                      {Text::CueAdviceDo1, Text::CueAdviceDo2, Text::CueAdviceDo3},
                                      Text::CueAdviceDont,
                                      Text::CueAdviceOpening,
                                      Text::CueAdviceClosing};
    static constexpr CueWords kTogether{
        Text::CueTogetherMeaning,
        {Text::CueTogetherDo1, Text::CueTogetherDo2, Text::CueTogetherDo3},
        Text::CueTogetherDont,
        Text::CueTogetherOpening,
        Text::CueTogetherClosing};
    static constexpr CueWords kListen{Text::CueListenMeaning,
                                      {Text::CueListenDo1, Text::CueListenDo2, Text::CueListenDo3},
                                      Text::CueListenDont,
                                      Text::CueListenOpening,
                                      Text::CueListenClosing};
    static constexpr CueWords kOpinion{
        Text::CueOpinionMeaning,
        {Text::CueOpinionDo1, Text::CueOpinionDo2, Text::CueOpinionDo3},
        Text::CueOpinionDont,
        Text::CueOpinionOpening,
        Text::CueOpinionClosing};
    static constexpr CueWords kReport{Text::CueReportMeaning,
                                      {Text::CueReportDo1, Text::CueReportDo2, Text::CueReportDo3},
                                      Text::CueReportDont,
                                      Text::CueReportOpening,
                                      Text::CueReportClosing};
    switch (response) {
        case domain::Response::Advice: return &kAdvice;
        case domain::Response::Together: return &kTogether;
        case domain::Response::Listen: return &kListen;
        case domain::Response::Opinion: return &kOpinion;
        case domain::Response::Report: return &kReport;
    }
    return nullptr;
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
