// An afterword as its reader sees it: before it is sent as well as when it has arrived.
#pragma once

#include <string>

#include "domain/afterword.h"
#include "ui/frame/frame.h"

namespace ui {

// Inside a card. Ids start with `id`.
void afterword_view(Frame& frame, const std::string& id, const domain::Afterword& afterword);

}  // namespace ui
