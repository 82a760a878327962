#include "ui/words/content.h"

#include <algorithm>

#include "domain/settings.h"
#include "ui/frame/text_range.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

namespace {

constexpr std::size_t kVoices = 3;
constexpr std::size_t kAskers = 3;
constexpr std::size_t kCueParts = 8;
constexpr std::size_t kStageParts = 5;  // title, meaning, two basic tips, one advanced

constexpr TextRange kQuestionWords{Text::QuestionCareerSelf1, Text::QuestionOtherPeer6};
constexpr TextRange kSubtopicWords{Text::SubtopicCareer1, Text::SubtopicOther5};
constexpr TextRange kPurposeWords{Text::Purpose1, Text::Purpose3};
constexpr TextRange kCueWords{Text::CueAdviceMemberMeaning, Text::CueReportPeerStuck};
constexpr TextRange kStageWords{Text::Stage1Title, Text::Stage6Advanced1};
constexpr TextRange kMeeting{Text::GuideMeeting1What, Text::GuideMeeting4Oneonone};
constexpr TextRange kPoints{Text::GuidePoints1, Text::GuidePoints5};
constexpr TextRange kListening{Text::GuideListening1, Text::GuideListening3};
constexpr TextRange kDoubts{Text::GuideDoubts1Question, Text::GuideDoubts3Answer};
constexpr TextRange kDirector{Text::GuideDirector1, Text::GuideDirector3};
constexpr TextRange kMarketer{Text::GuideMarketer1, Text::GuideMarketer3};
constexpr TextRange kLadderSteps{Text::GuideLadderStep1, Text::GuideLadderStep3};
constexpr TextRange kSocial{Text::GuideSocial1, Text::GuideSocial5};
constexpr TextRange kOnline{Text::GuideOnline1, Text::GuideOnline5};

// The order of content.*.json is what the places below count on.
static_assert(kQuestionWords.size() == domain::kTopics.size() * kVoices * kQuestions);
static_assert(kQuestionWords.at(kQuestions) == Text::QuestionCareerLead1);
static_assert(kQuestionWords.at(kVoices * kQuestions) == Text::QuestionSkillSelf1);
static_assert(kSubtopicWords.size() == domain::kTopics.size() * kSubtopics);
static_assert(kSubtopicWords.at(kSubtopics) == Text::SubtopicSkill1);
static_assert(kPurposeWords.size() == kPurposes);
static_assert(kCueWords.size() == domain::kResponses.size() * kAskers * kCueParts);
static_assert(kCueWords.at(kCueParts) == Text::CueAdviceMenteeMeaning);
static_assert(kStageWords.size() == domain::kStages * kStageParts);
static_assert(kStageWords.at(kStageParts) == Text::Stage2Title);
static_assert(kLadderSteps.size() == domain::kLadderSteps);

template <class Kinds>
std::optional<std::size_t> place_of(const Kinds& kinds, typename Kinds::value_type kind) {
    const auto found = std::ranges::find(kinds, kind);
    if (found == kinds.end()) return std::nullopt;
    return static_cast<std::size_t>(found - kinds.begin());
}

// Collects the lines of one guide.
class Lines {
  public:
    explicit Lines(const i18n::Words& words) : words_(words) {}

    Lines& line(Text text, LineLook look = LineLook::Point) {
        lines_.push_back({std::string(words_(text)), look});
        return *this;
    }
    Lines& lines(const TextRange& range) {
        for (std::size_t i = 0; i < range.size(); ++i) line(range.at(i));
        return *this;
    }
    Lines& filled(Text pattern, Text text, LineLook look) {
        lines_.push_back({words_.fill(pattern, {{"text", words_(text)}}), look});
        return *this;
    }
    GuideLines take() { return std::move(lines_); }

  private:
    const i18n::Words& words_;
    GuideLines lines_;
};

template <const TextRange& range>
GuideLines points(const i18n::Words& words, int) {
    return Lines(words).lines(range).take();
}

template <Text lead, const TextRange& range>
GuideLines ladder(const i18n::Words& words, int) {
    return Lines(words).line(lead, LineLook::Plain).lines(range).take();
}

GuideLines meeting(const i18n::Words& words, int) {
    Lines lines(words);
    for (std::size_t row = 0; row < kMeeting.size(); row += 3) {
        lines.line(kMeeting.at(row), LineLook::Strong);
        lines.filled(Text::GuideAsMeeting, kMeeting.at(row + 1), LineLook::Soft);
        lines.filled(Text::GuideAsOneonone, kMeeting.at(row + 2), LineLook::Plain);
    }
    return lines.take();
}

GuideLines doubts(const i18n::Words& words, int) {
    Lines lines(words);
    for (std::size_t asked = 0; asked < kDoubts.size(); asked += 2) {
        lines.line(kDoubts.at(asked), LineLook::Strong);
        lines.line(kDoubts.at(asked + 1), LineLook::Plain);
    }
    return lines.take();
}

GuideLines stage_lines(const i18n::Words& words, int stage) {
    const auto place = static_cast<std::size_t>(stage - 1) * kStageParts;
    return Lines(words)
        .line(kStageWords.at(place + 1), LineLook::Plain)
        .lines(kStageWords.part(place + 2, 3))
        .line(Text::StageBinding, LineLook::Soft)
        .take();
}

GuideLines topic_lines(const i18n::Words& words, int place) {
    struct Spoken {
        Voice voice;
        Text name;
    };
    const domain::Topic topic = domain::kTopics[static_cast<std::size_t>(place)];
    Lines lines(words);
    lines.line(Text::SubtopicsTitle, LineLook::Strong);
    lines.lines({*subtopic(topic, 0), *subtopic(topic, kSubtopics - 1)});
    for (const Spoken& spoken :
         {Spoken{Voice::Self, Text::VoiceSelf}, Spoken{Voice::Lead, Text::VoiceLead},
          Spoken{Voice::Peer, Text::VoicePeer}}) {
        lines.line(spoken.name, LineLook::Strong);
        lines.lines(
            {*question(topic, spoken.voice, 0), *question(topic, spoken.voice, kQuestions - 1)});
    }
    return lines.take();
}

}  // namespace

std::optional<Text> question(domain::Topic topic, Voice voice, std::size_t number) {
    const auto place = place_of(domain::kTopics, topic);
    if (!place) return std::nullopt;
    const std::size_t group = *place * kVoices + static_cast<std::size_t>(voice);
    return kQuestionWords.at(group * kQuestions + number % kQuestions);
}

std::optional<Text> subtopic(domain::Topic topic, std::size_t number) {
    const auto place = place_of(domain::kTopics, topic);
    if (!place) return std::nullopt;
    return kSubtopicWords.at(*place * kSubtopics + number);
}

Text purpose(std::size_t number) { return kPurposeWords.at(number); }

Text ladder_step(int step) { return kLadderSteps.at(static_cast<std::size_t>(step - 1)); }

Voice voice_toward(domain::Relation partner) {
    const bool leads = partner == domain::Relation::Member || partner == domain::Relation::Mentee;
    return leads ? Voice::Lead : Voice::Peer;
}

Asker asker_of(domain::Relation partner) {
    switch (partner) {
        case domain::Relation::Member: return Asker::Member;
        case domain::Relation::Mentee: return Asker::Mentee;
        case domain::Relation::Manager:
        case domain::Relation::Mentor:
        case domain::Relation::Peer: return Asker::Peer;
    }
    return Asker::Peer;
}

std::optional<CueWords> cue_words(domain::Response response, Asker asker) {
    const auto place = place_of(domain::kResponses, response);
    if (!place) return std::nullopt;
    const std::size_t group = *place * kAskers + static_cast<std::size_t>(asker);
    const TextRange card = kCueWords.part(group * kCueParts, kCueParts);
    return CueWords{.meaning = card.at(0),
                    .dos = {card.at(1), card.at(2), card.at(3)},
                    .dont = card.at(4),
                    .opening = card.at(5),
                    .closing = card.at(6),
                    .stuck = card.at(7)};
}

std::vector<Guide> reading() {
    return {
        {"guide.meeting", Text::GuideMeetingTitle, meeting},
        {"guide.points", Text::GuidePointsTitle, points<kPoints>},
        {"guide.listening", Text::GuideListeningTitle, points<kListening>},
        {"guide.doubts", Text::GuideDoubtsTitle, doubts},
        {"guide.director", Text::GuideDirectorTitle, ladder<Text::GuideDirectorLead, kDirector>},
        {"guide.marketer", Text::GuideMarketerTitle, ladder<Text::GuideMarketerLead, kMarketer>},
        {"guide.social", Text::GuideSocialTitle, points<kSocial>},
        online_guide(),
    };
}

Guide online_guide() { return {"guide.online", Text::GuideOnlineTitle, points<kOnline>}; }

Text stage_title(int stage) {
    return kStageWords.at(static_cast<std::size_t>(stage - 1) * kStageParts);
}

Guide stage_guide(int stage) {
    return {"stage." + std::to_string(stage), stage_title(stage), stage_lines, stage};
}

std::optional<Guide> guide_with(std::string_view id) {
    for (Guide& guide : reading()) {
        if (guide.id == id) return std::move(guide);
    }
    return std::nullopt;
}

std::vector<Guide> stages() {
    std::vector<Guide> all;
    for (int stage = 1; stage <= domain::kStages; ++stage) all.push_back(stage_guide(stage));
    return all;
}

std::vector<Guide> questions_by_topic() {
    std::vector<Guide> all;
    for (std::size_t place = 0; place < domain::kTopics.size(); ++place) {
        const domain::Topic topic = domain::kTopics[place];
        all.push_back({"questions." + std::to_string(static_cast<int>(topic)), label_of(topic),
                       topic_lines, static_cast<int>(place)});
    }
    return all;
}

}  // namespace ui
