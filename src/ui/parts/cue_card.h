// What the other wants, and how to respond: two or three things to do, one to hold back from, a
// line to open and one to close.
#pragma once

#include <string>

#include "domain/catalogue.h"
#include "ui/frame/frame.h"
#include "ui/words/content.h"

namespace ui {

// Inside a card. Ids start with `id`.
void cue_card(Frame& frame, const std::string& id, domain::Response response, Asker asker);

}  // namespace ui
