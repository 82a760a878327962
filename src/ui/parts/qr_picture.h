// A QR code, drawn dark on white in any theme: cameras expect it so.
#pragma once

#include <string>
#include <string_view>

#include "app/state.h"
#include "ui/frame/frame.h"

namespace ui {

// As wide as the column allows.
void qr_picture(Frame& page, const std::string& id, std::string_view name,
                const codec::QrCode& code);

}  // namespace ui
