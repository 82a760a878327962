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

}  // namespace ui
