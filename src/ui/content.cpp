#include "ui/content.h"

#include <algorithm>

#include "ui/labels.h"

namespace ui {

using i18n::Text;

namespace {

constexpr std::size_t kVoices = 3;
constexpr std::size_t kAskers = 3;
constexpr std::size_t kCueParts = 8;
constexpr std::size_t kStageParts = 5;  // title, meaning, two basic tips, one advanced

constexpr Text after(Text first, std::size_t places) {
    return static_cast<Text>(static_cast<std::size_t>(first) + places);
}

// The order of content.*.json is what the places below count on.
static_assert(after(Text::QuestionCareerSelf1, kQuestions) == Text::QuestionCareerLead1);
static_assert(after(Text::QuestionCareerSelf1, kVoices* kQuestions) == Text::QuestionSkillSelf1);
static_assert(after(Text::QuestionCareerSelf1, domain::kTopics.size() * kVoices * kQuestions - 1) ==
              Text::QuestionOtherPeer6);
static_assert(after(Text::CueAdviceMemberMeaning, kCueParts) == Text::CueAdviceMenteeMeaning);
static_assert(after(Text::CueAdviceMemberMeaning, domain::kResponses.size() * kAskers * kCueParts -
                                                      1) == Text::CueReportPeerStuck);
static_assert(after(Text::Stage1Title, kStageParts) == Text::Stage2Title);
static_assert(after(Text::Stage1Title, domain::kStages* kStageParts - 1) == Text::Stage6Advanced1);

template <class Kinds>
std::optional<std::size_t> place_of(const Kinds& kinds, typename Kinds::value_type kind) {
    const auto found = std::ranges::find(kinds, kind);
    if (found == kinds.end()) return std::nullopt;
    return static_cast<std::size_t>(found - kinds.begin());
}

// Collects the lines of one guide.
class Pages {
  public:
    explicit Pages(const i18n::Words& words) : words_(words) {}

    Pages& begin(std::string id, Text title) {
        guides_.push_back({std::move(id), std::string(words_(title)), {}});
        return *this;
    }
    Pages& line(Text text, LineLook look = LineLook::Point) {
        guides_.back().lines.push_back({std::string(words_(text)), look});
        return *this;
    }
    Pages& lines(Text first, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) line(after(first, i));
        return *this;
    }
    Pages& filled(Text pattern, Text text, LineLook look) {
        guides_.back().lines.push_back({words_.fill(pattern, {{"text", words_(text)}}), look});
        return *this;
    }
    std::vector<Guide> take() { return std::move(guides_); }

  private:
    const i18n::Words& words_;
    std::vector<Guide> guides_;
};

void add_ladder(Pages& pages, std::string id, Text title, Text lead, Text first) {
    pages.begin(std::move(id), title).line(lead, LineLook::Plain).lines(first, 3);
    pages.line(Text::GuideLadderTitle, LineLook::Strong).lines(Text::GuideLadderStep1, 3);
}

}  // namespace

std::optional<Text> question(domain::Topic topic, Voice voice, std::size_t number) {
    const auto place = place_of(domain::kTopics, topic);
    if (!place) return std::nullopt;
    const std::size_t group = *place * kVoices + static_cast<std::size_t>(voice);
    return after(Text::QuestionCareerSelf1, group * kQuestions + number % kQuestions);
}

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
    const Text first = after(Text::CueAdviceMemberMeaning, group * kCueParts);
    return CueWords{.meaning = first,
                    .dos = {after(first, 1), after(first, 2), after(first, 3)},
                    .dont = after(first, 4),
                    .opening = after(first, 5),
                    .closing = after(first, 6),
                    .stuck = after(first, 7)};
}

std::vector<Guide> reading(const i18n::Words& words) {
    Pages pages(words);
    pages.begin("guide.meeting", Text::GuideMeetingTitle);
    for (std::size_t row = 0; row < 4; ++row) {
        const Text what = after(Text::GuideMeeting1What, row * 3);
        pages.line(what, LineLook::Strong);
        pages.filled(Text::GuideAsMeeting, after(what, 1), LineLook::Soft);
        pages.filled(Text::GuideAsOneonone, after(what, 2), LineLook::Plain);
    }
    pages.begin("guide.points", Text::GuidePointsTitle).lines(Text::GuidePoints1, 5);
    pages.begin("guide.listening", Text::GuideListeningTitle).lines(Text::GuideListening1, 3);
    pages.begin("guide.doubts", Text::GuideDoubtsTitle);
    for (std::size_t doubt = 0; doubt < 3; ++doubt) {
        const Text asked = after(Text::GuideDoubts1Question, doubt * 2);
        pages.line(asked, LineLook::Strong).line(after(asked, 1), LineLook::Plain);
    }
    add_ladder(pages, "guide.director", Text::GuideDirectorTitle, Text::GuideDirectorLead,
               Text::GuideDirector1);
    add_ladder(pages, "guide.marketer", Text::GuideMarketerTitle, Text::GuideMarketerLead,
               Text::GuideMarketer1);
    pages.begin("guide.social", Text::GuideSocialTitle).lines(Text::GuideSocial1, 5);
    auto guides = pages.take();
    guides.push_back(online_guide(words));
    return guides;
}

Guide online_guide(const i18n::Words& words) {
    Pages pages(words);
    pages.begin("guide.online", Text::GuideOnlineTitle).lines(Text::GuideOnline1, 5);
    return pages.take().front();
}

Text stage_title(int stage) {
    return after(Text::Stage1Title, static_cast<std::size_t>(stage - 1) * kStageParts);
}

Guide stage_guide(const i18n::Words& words, int stage) {
    Pages pages(words);
    const Text title = stage_title(stage);
    pages.begin("stage." + std::to_string(stage), title);
    pages.line(after(title, 1), LineLook::Plain).lines(after(title, 2), 3);
    pages.line(Text::StageBinding, LineLook::Soft);
    return pages.take().front();
}

std::vector<Guide> stages(const i18n::Words& words) {
    std::vector<Guide> all;
    for (int stage = 1; stage <= domain::kStages; ++stage) {
        all.push_back(stage_guide(words, stage));
    }
    return all;
}

std::vector<Guide> questions_by_topic(const i18n::Words& words) {
    struct Spoken {
        Voice voice;
        Text name;
    };
    Pages pages(words);
    for (const domain::Topic topic : domain::kTopics) {
        const auto number = std::to_string(static_cast<int>(topic));
        pages.begin("questions." + number, label_of(topic));
        for (const Spoken& spoken :
             {Spoken{Voice::Self, Text::VoiceSelf}, Spoken{Voice::Lead, Text::VoiceLead},
              Spoken{Voice::Peer, Text::VoicePeer}}) {
            pages.line(spoken.name, LineLook::Strong);
            pages.lines(*question(topic, spoken.voice, 0), kQuestions);
        }
    }
    return pages.take();
}

}  // namespace ui
