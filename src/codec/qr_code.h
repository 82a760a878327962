// A text as a QR code: which squares are dark. Made by Project Nayuki's QR Code generator.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace codec {

inline constexpr int kLargestQrVersion = 20;  // 97 squares a side: more, and phones struggle

// Light all around a code, in squares; ISO/IEC 18004.
inline constexpr int kQrQuietZone = 4;

class QrCode {
  public:
    QrCode(int side, std::vector<bool> dark) : side_(side), dark_(std::move(dark)) {}

    [[nodiscard]] int side() const { return side_; }  // squares, without the quiet zone
    [[nodiscard]] bool dark(int x, int y) const {
        return dark_[static_cast<std::size_t>(y * side_ + x)];
    }

  private:
    int side_;
    std::vector<bool> dark_;
};

// The smallest version that holds it, with a quarter more to repair it by (level M) where that fits
// kLargestQrVersion, else with less (level L). nullopt where neither fits.
std::optional<QrCode> qr_code(const std::string& text);

}  // namespace codec
