#include "domain/patient/block.h"

#include "domain/patient/cursor.h"

namespace domain::patient {
namespace {

constexpr Words kNames{"丁目 番地 番町 番"};
constexpr Words kCounters{
    "年 人 回 日 時 割 週 か月 ヶ月 件 名 点 万 倍 分 歳 円 個 床 台 目 代 階"};
constexpr int kLargestFirst = 99;  // beyond it, of three numbers, the first is a year

}  // namespace

std::optional<Block> block_at(const Letters& letters, std::size_t at) {
    Cursor cursor{letters, at};
    const auto first = cursor.number(4);
    if (!first) return std::nullopt;
    bool named = cursor.take_any(kNames);
    const bool any_name = named;
    int parts = 1;
    while (named || cursor.next() == U'-' || cursor.next() == U'の') {
        Cursor further = cursor;
        if (further.next() == U'-' || further.next() == U'の') further.take(further.next());
        if (!further.number(4)) break;
        named = further.take_any(kNames);
        further.take(U'号');
        cursor = further;
        ++parts;
    }
    if (parts == 1 && !any_name) return std::nullopt;
    if (letters.longest_at(cursor.at(), kCounters) > 0) return std::nullopt;
    const bool begins_well = is_digit(letters[at]) && letters[at] != U'0';
    return Block{cursor.at(), begins_well && parts >= 3 && *first <= kLargestFirst};
}

}  // namespace domain::patient
