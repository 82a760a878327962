// Grounds that hold things together: cards, notes to the person, hairlines.
#pragma once

#include <string>
#include <string_view>

#include "ui/frame/frame.h"

namespace ui {

enum class CardLook : unsigned char { Plain, Accent, Warm };
enum class CardRoom : unsigned char { Padded, ForRows };

// From its making to `finish` everything stands on the card.
class Card {
  public:
    explicit Card(Frame& frame, CardLook look = CardLook::Plain, CardRoom room = CardRoom::Padded);
    void finish();

  private:
    Frame& frame_;
    CardLook look_;
    float padding_x_;
    float padding_y_;
    float top_;
    Backdrop backdrop_;
};

void hairline(Frame& frame);

enum class Tone : unsigned char { Calm, Alert };

// A sentence on a coloured ground.
void note(Frame& frame, const std::string& id, Tone tone, std::string_view text);

// A small rounded word; takes no room. Returns its width.
float badge(Frame& frame, float x, float y, Color ink, Color ground, std::string_view text);
inline constexpr float kBadgeHeight = 24;

}  // namespace ui
