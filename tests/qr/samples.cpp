// Writes QR codes as pictures for another decoder to read: a text for every version there is, each
// as <side in squares>.pgm with its text beside it.
#include <cstdio>
#include <fstream>
#include <set>
#include <string>

#include "codec/qr_code.h"

namespace {

constexpr int kSquare = 4;  // pixels

void write(const std::string& folder, const std::string& text, const codec::QrCode& code) {
    const std::string name = folder + "/" + std::to_string(code.side());
    std::ofstream{name + ".txt", std::ios::binary} << text;
    std::ofstream picture{name + ".pgm", std::ios::binary};
    const int quiet = codec::kQrQuietZone;
    const int pixels = (code.side() + 2 * quiet) * kSquare;
    picture << "P5\n" << pixels << " " << pixels << "\n255\n";
    for (int y = 0; y < pixels; ++y) {
        for (int x = 0; x < pixels; ++x) {
            const int column = x / kSquare - quiet;
            const int row = y / kSquare - quiet;
            const bool inside =
                column >= 0 && row >= 0 && column < code.side() && row < code.side();
            picture.put(inside && code.dark(column, row) ? '\0' : '\xff');
        }
    }
}

}  // namespace

// The folder is the only argument.
int main(int count, char** words) {
    if (count != 2) return 2;
    std::string text;
    std::set<int> sides;
    while (const auto code = codec::qr_code(text)) {
        if (sides.insert(code->side()).second) write(words[1], text, *code);
        // Two versions differ by more than eight characters, so that none is missed.
        for (int i = 0; i < 8; ++i) text += static_cast<char>('a' + text.size() % 26);
    }
    std::printf("%zu versions\n", sides.size());
}
