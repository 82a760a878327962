// The numbers at the end of an address in Japan, which stand alike in Japanese and in Latin
// letters.
#pragma once

#include "domain/patient/letters.h"

namespace domain::patient {

struct Block {
    std::size_t end;
    bool complete;  // it says so much that no municipality need stand before it
};

// 2-8-1, 3丁目, 2丁目8番1号; not 2-3年, which counts something.
std::optional<Block> block_at(const Letters& letters, std::size_t at);

}  // namespace domain::patient
