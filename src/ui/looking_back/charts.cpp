#include "ui/looking_back/charts.h"

#include <algorithm>

#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

namespace {

void describe_row(Frame& frame, const std::string& id, const std::string& name,
                  const std::string& value, const Rect& rect) {
    frame.open(NodeRole::TableRow, id, {});
    const float half = rect.width / 2;
    frame.describe({.id = id + ".name",
                    .role = NodeRole::RowHeader,
                    .name = name,
                    .rect = {rect.x, rect.y, half, rect.height}});
    frame.describe({.id = id + ".value",
                    .role = NodeRole::Cell,
                    .name = value,
                    .rect = {rect.x + half, rect.y, half, rect.height}});
    frame.close();
}

}  // namespace

void bar_chart(Frame& frame, const std::string& id, std::string_view title,
               const std::vector<Bar>& bars) {
    std::size_t most = 1;
    for (const Bar& bar : bars) most = std::max(most, bar.count);
    frame.open(NodeRole::Table, id, title);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const std::string count =
            frame.words.fill(Text::LookBackTimes, {{"count", std::to_string(bar.count)}});
        const Rect row = frame.take(44);
        frame.painter.text(TextStyle::Small, row.x, row.y, frame.colors.ink, bar.label);
        const float width = frame.painter.fonts().width(TextStyle::Small, count);
        frame.painter.text(TextStyle::Small, row.right() - width, row.y, frame.colors.soft_ink,
                           spoken(count));
        const Rect track{row.x, row.y + 25, row.width, 8};
        frame.painter.fill(track, mix(frame.colors.surface, frame.colors.line, 0.7f), 4);
        const float share = static_cast<float>(bar.count) / static_cast<float>(most);
        if (bar.count > 0) {
            frame.painter.fill({track.x, track.y, std::max(8.0f, track.width * share), 8},
                               frame.colors.accent, 4);
        }
        describe_row(frame, id + "." + std::to_string(i), bar.label, count, row);
    }
    frame.close();
}

void feeling_chart(Frame& frame, const std::string& id, std::string_view title,
                   const std::vector<domain::Felt>& feelings, base::Day today) {
    constexpr float kLine = 36;
    const i18n::Words& words = frame.words;
    float names = 0;
    for (const domain::Feeling feeling : domain::kFeelings) {
        names = std::max(names,
                         frame.painter.fonts().width(TextStyle::Caption, words(label_of(feeling))));
    }
    const Rect area = frame.take(kLine * static_cast<float>(std::size(domain::kFeelings)));
    const auto level = [&](domain::Feeling feeling) {
        return area.y + kLine * (static_cast<float>(feeling) + 0.5f);
    };
    const float left = area.x + names + 20;
    for (const domain::Feeling feeling : domain::kFeelings) {
        frame.painter.text(TextStyle::Caption, area.x, level(feeling) - 8, frame.colors.soft_ink,
                           spoken(words(label_of(feeling))));
        frame.painter.fill({left - 8, level(feeling), area.right() - left + 8, 1},
                           frame.colors.line);
    }
    const float step = feelings.size() < 2
                           ? 0
                           : (area.right() - left - 12) / static_cast<float>(feelings.size() - 1);
    const auto place = [&](std::size_t i) { return left + 6 + step * static_cast<float>(i); };
    for (std::size_t i = 1; i < feelings.size(); ++i) {
        frame.painter.line(place(i - 1), level(feelings[i - 1].feeling), place(i),
                           level(feelings[i].feeling),
                           mix(frame.colors.accent, frame.colors.surface, 0.6f), 2);
    }
    frame.open(NodeRole::Table, id, title);
    for (std::size_t i = 0; i < feelings.size(); ++i) {
        const domain::Felt& felt = feelings[i];
        const float y = level(felt.feeling);
        frame.painter.circle(place(i), y, 5, frame.colors.accent);
        describe_row(frame, id + "." + std::to_string(i), words.day(felt.day, today),
                     std::string(words(label_of(felt.feeling))), {place(i) - 8, y - 12, 16, 24});
    }
    frame.close();
}

namespace {

constexpr float kHead = 28;
constexpr float kRow = 44;
constexpr float kNames = 64;

std::string short_name(const i18n::Words& words, std::size_t place) {
    const bool known = place < domain::kResponses.size();
    return spoken(words(short_label_of(known ? domain::kResponses[place] : domain::kNoResponse)));
}

// Where the cells of one matrix stand.
struct Grid {
    Rect area;
    std::size_t columns;

    [[nodiscard]] Rect head(std::size_t column) const {
        const float width = (area.width - kNames) / static_cast<float>(columns);
        return {area.x + kNames + width * static_cast<float>(column), area.y, width, kHead};
    }
    [[nodiscard]] Rect name(std::size_t row) const {
        return {area.x, area.y + kHead + kRow * static_cast<float>(row), kNames, kRow};
    }
    [[nodiscard]] Rect cell(std::size_t row, std::size_t column) const {
        const Rect above = head(column);
        return Rect{above.x, name(row).y, above.width, kRow}.inset(2);
    }
};

void centred(Frame& frame, const Rect& rect, TextStyle style, Color ink, const std::string& text) {
    const float width = frame.painter.fonts().width(style, text);
    frame.painter.text(style, rect.middle_x() - width / 2,
                       rect.middle_y() - measures(style).line_height / 2, ink, text);
}

void describe(Frame& frame, const std::string& id, NodeRole role, const std::string& name,
              const Rect& rect) {
    frame.describe({.id = id, .role = role, .name = name, .rect = rect});
}

void draw_head(Frame& frame, const std::string& id, const Grid& grid) {
    frame.open(NodeRole::TableRow, id, {});
    describe(frame, id + ".wanted", NodeRole::ColumnHeader,
             std::string(frame.words(Text::LookBackReceivedWanted)),
             {grid.area.x, grid.area.y, kNames, kHead});
    for (std::size_t column = 0; column < grid.columns; ++column) {
        const Rect rect = grid.head(column);
        const std::string name = short_name(frame.words, column);
        centred(frame, rect, TextStyle::Caption, frame.colors.soft_ink, name);
        describe(frame, id + "." + std::to_string(column), NodeRole::ColumnHeader, name, rect);
    }
    frame.close();
}

// `share`: of the largest count, 0 to 1.
void draw_cell(Frame& frame, const std::string& id, const Rect& rect, std::size_t count,
               float share) {
    const bool empty = count == 0;
    const float depth = empty ? 0.15f : 0.4f + 0.6f * share;
    frame.painter.fill(rect, mix(frame.colors.surface, frame.colors.accent_soft, depth), 8);
    centred(frame, rect, empty ? TextStyle::Small : TextStyle::Strong,
            empty ? frame.colors.soft_ink : frame.colors.accent_ink, std::to_string(count));
    describe(frame, id, NodeRole::Cell, std::to_string(count), rect);
}

}  // namespace

void received_matrix(Frame& frame, const std::string& id, std::string_view title,
                     const domain::ReceivedCounts& counts) {
    std::size_t most = 1;
    for (const auto& row : counts) most = std::max(most, *std::ranges::max_element(row));
    const Grid grid{frame.take(kHead + kRow * static_cast<float>(counts.size())),
                    counts.front().size()};
    frame.open(NodeRole::Table, id, title);
    draw_head(frame, id + ".head", grid);
    for (std::size_t row = 0; row < counts.size(); ++row) {
        const std::string row_id = id + "." + std::to_string(row);
        const Rect name = grid.name(row);
        frame.open(NodeRole::TableRow, row_id, {});
        frame.painter.text(TextStyle::Small, name.x, name.middle_y() - 11, frame.colors.ink,
                           short_name(frame.words, row));
        describe(frame, row_id + ".name", NodeRole::RowHeader, short_name(frame.words, row), name);
        for (std::size_t column = 0; column < grid.columns; ++column) {
            const std::size_t count = counts[row][column];
            draw_cell(frame, row_id + "." + std::to_string(column), grid.cell(row, column), count,
                      static_cast<float>(count) / static_cast<float>(most));
        }
        frame.painter.outline(grid.cell(row, row), control_line(frame.colors), 8, 1.5f);
        frame.close();
    }
    frame.close();
}

}  // namespace ui
