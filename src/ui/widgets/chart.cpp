#include "ui/widgets/chart.h"

#include <algorithm>

#include "ui/labels.h"
#include "ui/widgets/text.h"

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

void received_matrix(Frame& frame, const std::string& id, std::string_view title,
                     const domain::ReceivedCounts& counts) {
    constexpr float kHead = 28;
    constexpr float kRow = 44;
    constexpr float kNames = 64;
    const i18n::Words& words = frame.words;
    const auto kind = [](std::size_t at) {
        return at < domain::kResponses.size() ? domain::kResponses[at] : domain::kNoResponse;
    };
    const auto short_name = [&](std::size_t at) { return spoken(words(short_label_of(kind(at)))); };
    const std::size_t columns = counts.front().size();
    std::size_t most = 1;
    for (const auto& row : counts) most = std::max(most, *std::ranges::max_element(row));

    const Rect area = frame.take(kHead + kRow * static_cast<float>(counts.size()));
    const float width = (area.width - kNames) / static_cast<float>(columns);
    const auto column_x = [&](std::size_t at) {
        return area.x + kNames + width * static_cast<float>(at);
    };
    const auto centred = [&](const Rect& cell, TextStyle style, Color ink,
                             const std::string& text) {
        const float text_width = frame.painter.fonts().width(style, text);
        frame.painter.text(style, cell.middle_x() - text_width / 2,
                           cell.middle_y() - measures(style).line_height / 2, ink, text);
    };
    const auto describe = [&](const std::string& cell_id, NodeRole role, const std::string& name,
                              const Rect& rect) {
        frame.describe({.id = cell_id, .role = role, .name = name, .rect = rect});
    };
    frame.open(NodeRole::Table, id, title);
    frame.open(NodeRole::TableRow, id + ".head", {});
    describe(id + ".head.wanted", NodeRole::ColumnHeader,
             std::string(words(Text::LookBackReceivedWanted)), {area.x, area.y, kNames, kHead});
    for (std::size_t column = 0; column < columns; ++column) {
        const Rect head{column_x(column), area.y, width, kHead};
        centred(head, TextStyle::Caption, frame.colors.soft_ink, short_name(column));
        describe(id + ".head." + std::to_string(column), NodeRole::ColumnHeader, short_name(column),
                 head);
    }
    frame.close();
    for (std::size_t row = 0; row < counts.size(); ++row) {
        const std::string row_id = id + "." + std::to_string(row);
        const float top = area.y + kHead + kRow * static_cast<float>(row);
        const Rect name{area.x, top, kNames, kRow};
        frame.painter.text(TextStyle::Small, name.x, name.middle_y() - 11, frame.colors.ink,
                           short_name(row));
        frame.open(NodeRole::TableRow, row_id, {});
        describe(row_id + ".name", NodeRole::RowHeader, short_name(row), name);
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t count = counts[row][column];
            const Rect cell = Rect{column_x(column), top, width, kRow}.inset(2);
            const float share = static_cast<float>(count) / static_cast<float>(most);
            const Color ground = mix(frame.colors.surface, frame.colors.accent_soft,
                                     count == 0 ? 0.15f : 0.4f + 0.6f * share);
            frame.painter.fill(cell, ground, 8);
            if (row == column) {
                frame.painter.outline(cell, control_line(frame.colors), 8, 1.5f);
            }
            centred(cell, count == 0 ? TextStyle::Small : TextStyle::Strong,
                    count == 0 ? frame.colors.soft_ink : frame.colors.accent_ink,
                    std::to_string(count));
            describe(row_id + "." + std::to_string(column), NodeRole::Cell, std::to_string(count),
                     cell);
        }
        frame.close();
    }
    frame.close();
}

}  // namespace ui
