// The longer words of the catalogue: starter questions, cue cards, guides. They stand in order in
// assets/i18n/content.*.json, so that a place in that order is enough to find one.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/catalogue.h"
#include "domain/partner.h"
#include "i18n/words.h"

namespace ui {

enum class Voice : unsigned char { Self, Lead, Peer };
inline constexpr std::size_t kQuestions = 6;  // per topic and voice

// nullopt for a topic from a newer version. `number` from 0, taken round and round.
std::optional<i18n::Text> question(domain::Topic topic, Voice voice, std::size_t number);

inline constexpr std::size_t kSubtopics = 5;  // per topic
inline constexpr std::size_t kPurposes = 3;   // of a talk between peers

// `number` from 0. nullopt for a topic from a newer version.
std::optional<i18n::Text> subtopic(domain::Topic topic, std::size_t number);
i18n::Text purpose(std::size_t number);

// What a step of a ladder is, from 1 to domain::kLadderSteps.
i18n::Text ladder_step(int step);

// In which voice one asks a partner.
Voice voice_toward(domain::Relation partner);

// Who wants a response, as the one who gives it sees them.
enum class Asker : unsigned char { Member, Mentee, Peer };
Asker asker_of(domain::Relation partner);

struct CueWords {
    i18n::Text meaning;
    std::array<i18n::Text, 3> dos;
    i18n::Text dont;
    i18n::Text opening;
    i18n::Text closing;
    i18n::Text stuck;
};
// nullopt for a response from a newer version.
std::optional<CueWords> cue_words(domain::Response response, Asker asker);

enum class LineLook : unsigned char { Plain, Point, Strong, Soft };
struct GuideLine {
    std::string text;
    LineLook look = LineLook::Point;
};
using GuideLines = std::vector<GuideLine>;

// What is folded is its title alone: the lines are made for whoever shows them.
struct Guide {
    std::string id;
    i18n::Text title{};
    GuideLines (*lines_of)(const i18n::Words& words, int number) = nullptr;
    int number = 0;  // of the stage, or of the topic in domain::kTopics

    [[nodiscard]] GuideLines lines(const i18n::Words& words) const {
        return lines_of(words, number);
    }
};

std::vector<Guide> reading();
Guide online_guide();  // also a part of reading
// One of them; nullopt for an id that is none of theirs.
std::optional<Guide> guide_with(std::string_view id);
std::vector<Guide> stages();
std::vector<Guide> questions_by_topic();

// `stage` from 1 to domain::kStages.
i18n::Text stage_title(int stage);
Guide stage_guide(int stage);

}  // namespace ui
