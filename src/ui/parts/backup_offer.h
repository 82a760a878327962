// A word on why it is time for a backup, and the way to it.
#pragma once

#include "i18n/words.h"
#include "ui/frame/frame.h"

namespace ui {

void offer_backup(Frame& page, i18n::Text why);

}  // namespace ui
