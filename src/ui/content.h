// The longer words of the catalogue: starter questions, cue cards, guides. They stand in order in
// assets/i18n/content.*.json, so that a place in that order is enough to find one.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/catalogue.h"
#include "domain/partner.h"
#include "i18n/words.h"

namespace ui {

enum class Voice : unsigned char { Self, Lead, Peer };
inline constexpr std::size_t kQuestions = 6;  // per topic and voice

// nullopt for a topic from a newer version. `number` from 0, taken round and round.
std::optional<i18n::Text> question(domain::Topic topic, Voice voice, std::size_t number);

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
struct Guide {
    std::string id;
    std::string title;
    std::vector<GuideLine> lines;
};

std::vector<Guide> reading(const i18n::Words& words);
Guide online_guide(const i18n::Words& words);  // also a part of reading
std::vector<Guide> stages(const i18n::Words& words);
std::vector<Guide> questions_by_topic(const i18n::Words& words);

// `stage` from 1 to domain::kStages.
i18n::Text stage_title(int stage);
Guide stage_guide(const i18n::Words& words, int stage);

}  // namespace ui
