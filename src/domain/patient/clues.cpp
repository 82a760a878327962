#include "domain/patient/clues.h"

#include <algorithm>

namespace domain::patient {
namespace {

// Then it is a field of work, or the beginning of another word: 病院, がんばる, コロナ禍.
constexpr Words kOtherWords{R"(
    支援 看護 研修 勉強 セミナー 学会 委員 係 室 認定 専門 病棟 領域 予防 対策 講習 講座 講義 会議
    件数 率 について マニュアル ケア 指導 加算 基準 療法士 管理 業務 サポーター 相談 資格 カフェ
    啓発 福祉 院 棟 欠 休 禍 上 者 士 ナース 外来 レーター ノロ ガン ばり ばる ばろ ばっ ばら ばれ
    _nursing _training _course _workshop _ward _unit _team _care _certification _nurse _study
    _prevention _specialist
)"};

constexpr unsigned char kNotLookedAt = 0xFF;

bool begins_other_words(const Letters& letters, std::size_t end) {
    if (letters[end] == U'の' || letters[end] == U'・') ++end;
    return letters.longest_at(end, kOtherWords) > 0;
}

}  // namespace

Clues::Clues(const Letters& letters, Words words) : letters_(letters), words_(words) {}

std::optional<Stretch> Clues::clue_at(std::size_t at) {
    if (lengths_.empty()) lengths_.assign(letters_.size(), kNotLookedAt);
    if (lengths_[at] == kNotLookedAt) {
        const std::size_t length = letters_.longest_at(at, words_);
        const bool other = length > 0 && begins_other_words(letters_, at + length);
        lengths_[at] = static_cast<unsigned char>(other ? 0 : length);
    }
    if (lengths_[at] == 0) return std::nullopt;
    return Stretch{at, at + lengths_[at]};
}

std::optional<Stretch> Clues::nearest(Stretch around, std::size_t after, std::size_t before) {
    const std::size_t last = std::min(letters_.size(), around.end + after);
    for (std::size_t at = around.end; at < last && !ends_sentence(letters_[at]); ++at) {
        if (const auto clue = clue_at(at)) return clue;
    }
    const std::size_t first = around.begin > before ? around.begin - before : 0;
    for (std::size_t at = around.begin; at > first && !ends_sentence(letters_[at - 1]); --at) {
        const auto clue = clue_at(at - 1);
        if (clue && clue->end <= around.begin) return clue;
    }
    return std::nullopt;
}

}  // namespace domain::patient
