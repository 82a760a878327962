#include "platform/headless/words_files.h"

#include <fstream>
#include <iterator>
#include <set>

#include "i18n/words.h"

namespace platform::headless {

std::string words_file(base::Language language) {
    std::ifstream file(std::string(TAIWA_WORDS "/words.") +
                       std::string(base::kLanguageNames.name(language)) + ".txt");
    return {std::istreambuf_iterator<char>(file), {}};
}

bool learn_words(base::Language language) {
    // Once: several devices of a test have views into the same words.
    static std::set<base::Language> learned;
    if (learned.contains(language)) return true;
    if (!i18n::set_words(language, words_file(language))) return false;
    learned.insert(language);
    return true;
}

bool learn_all_words() {
    bool whole = true;
    for (const auto& [language, name] : base::kLanguageNames.rows) {
        whole = learn_words(language) && whole;
    }
    return whole;
}

}  // namespace platform::headless
