#include "codec/qr_code.h"

#include <qrcodegen.h>

#include <array>
#include <cstdint>

namespace codec {
namespace {

using Buffer = std::array<std::uint8_t, qrcodegen_BUFFER_LEN_FOR_VERSION(kLargestQrVersion)>;

QrCode code_from(const Buffer& squares) {
    const int side = qrcodegen_getSize(squares.data());
    std::vector<bool> dark;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) dark.push_back(qrcodegen_getModule(squares.data(), x, y));
    }
    return {side, std::move(dark)};
}

}  // namespace

std::optional<QrCode> qr_code(const std::string& text) {
    Buffer room;
    Buffer squares;
    for (const qrcodegen_Ecc level : {qrcodegen_Ecc_MEDIUM, qrcodegen_Ecc_LOW}) {
        if (qrcodegen_encodeText(text.c_str(), room.data(), squares.data(), level,
                                 qrcodegen_VERSION_MIN, kLargestQrVersion, qrcodegen_Mask_AUTO,
                                 false)) {
            return code_from(squares);
        }
    }
    return std::nullopt;
}

}  // namespace codec
