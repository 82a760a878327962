#include "platform/headless/backup.h"

namespace platform::headless {
namespace {

constexpr std::string_view kFirst = "taiwa-backup\n";
constexpr std::string_view kLast = "whole\n";

}  // namespace

std::string text_of(const app::SaveBackup& backup) {
    std::string text{kFirst};
    for (const codec::StoredRecord& record : backup.records) {
        text += record.key + '\t' + record.text + '\n';
    }
    text += kLast;
    return text;
}

std::optional<app::BackupRead> backup_in(std::string_view text) {
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
