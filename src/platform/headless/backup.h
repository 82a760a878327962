// A backup as a text, in the place of web/backup.js: without sums, and for tests only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/backup_actions.h"
#include "app/effect.h"

namespace platform::headless {

std::string text_of(const app::SaveBackup& backup);

// nullopt for what is none; a fault where its last line is missing.
std::optional<app::BackupRead> backup_in(std::string_view text,
                                         const std::vector<domain::Lock>& locks = {});

}  // namespace platform::headless
