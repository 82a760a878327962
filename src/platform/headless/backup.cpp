#include "platform/headless/backup.h"

#include <algorithm>

namespace platform::headless {
namespace {

constexpr std::string_view kFirst = "taiwa-backup\n";
constexpr std::string_view kClosed = "closed ";
constexpr std::string_view kLast = "whole\n";

}  // namespace

std::string text_of(const app::SaveBackup& backup) {
    std::string text{kFirst};
    if (!backup.words.empty()) text = "closed " + backup.words + '\n' + text;
    for (const codec::StoredRecord& record : backup.records) {
        text += record.key + '\t' + record.text + '\n';
    }
    text += kLast;
    return text;
}

std::optional<app::BackupRead> backup_in(std::string_view text,
                                         const std::vector<domain::Lock>& locks) {
    if (text.starts_with(kClosed)) {
        text.remove_prefix(kClosed.size());
        const std::size_t end = text.find('\n');
        const std::string_view words = text.substr(0, end);
        if (std::ranges::find(locks, words, &domain::Lock::secret) == locks.end()) {
            return app::BackupRead{
                .fault = locks.empty() ? codec::Fault::Closed : codec::Fault::WrongWords,
                .records = {}};
        }
        text.remove_prefix(end + 1);
    }
    if (!text.starts_with(kFirst)) return std::nullopt;
    app::BackupRead read{.fault = {}, .records = {}};
    if (!text.ends_with(kLast)) {
        read.fault = codec::Fault::Cut;
        return read;
    }
    text.remove_prefix(kFirst.size());
    text.remove_suffix(kLast.size());
    while (!text.empty()) {
        const std::size_t tab = text.find('\t');
        const std::size_t end = text.find('\n', tab);
        read.records.push_back(
            {std::string{text.substr(0, tab)}, std::string{text.substr(tab + 1, end - tab - 1)}});
        text.remove_prefix(end + 1);
    }
    return read;
}

}  // namespace platform::headless
