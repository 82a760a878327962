#include "ui/undo_bar.h"

#include "app/records_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_undo(Frame& bar, const app::State& state) {
    if (!state.deleted) return;
    const Rect row = bar.cell(0, 2, kGrid, kButtonHeight);
    const float top = row.middle_y() - measures(TextStyle::Strong).line_height / 2;
    bar.painter.text(TextStyle::Strong, row.x, top, bar.colors.ink,
                     spoken(bar.words(Text::RecordDeleted)));
    bar.describe(
        {.id = "deleted", .name = std::string(bar.words(Text::RecordDeleted)), .rect = row});
    Frame right = bar.indented(row.width + kGrid);
    if (button(
            right,
            {.id = "undo", .label = bar.words(Text::RecordUndo), .look = ButtonLook::Secondary})) {
        bar.emit(app::UndoDelete{});
    }
    bar.space(kButtonHeight);
}

}  // namespace ui
