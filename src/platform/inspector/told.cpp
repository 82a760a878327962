#include "platform/inspector/told.h"

#include <array>

#include "app/backup_actions.h"
#include "app/language_actions.h"
#include "app/left_actions.h"
#include "app/link_actions.h"
#include "app/lock_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/store_actions.h"
#include "app/wake_actions.h"
#include "base/type_name.h"
#include "platform/inspector/fields.h"

namespace platform::inspector {
namespace {

// All of its fields, or it does not compile: `Count` is how many it has.
template <std::size_t Count, class Happened, class Way>
void each_field([[maybe_unused]] Happened& happened, [[maybe_unused]] Way& way) {
    if constexpr (Count == 0) {
        static_assert(std::is_empty_v<Happened>);
    } else if constexpr (Count == 1) {
        auto& [a] = happened;
        way(a);
    } else if constexpr (Count == 2) {
        auto& [a, b] = happened;
        way(a, b);
    } else if constexpr (Count == 3) {
        auto& [a, b, c] = happened;
        way(a, b, c);
    } else if constexpr (Count == 4) {
        auto& [a, b, c, d] = happened;
        way(a, b, c, d);
    } else if constexpr (Count == 5) {
        auto& [a, b, c, d, e] = happened;
        way(a, b, c, d, e);
    } else {
        auto& [a, b, c, d, e, f] = happened;
        way(a, b, c, d, e, f);
    }
}

struct Row {
    std::string_view name;
    void (*write)(const app::Action&, FieldWriter&);
    app::Action (*read)(FieldReader&);
};

template <class Happened, std::size_t Count>
constexpr Row row() {
    return {
        base::type_name<Happened>(),
        [](const app::Action& action, FieldWriter& writer) {
            each_field<Count>(*action.as<Happened>(), writer);
        },
        [](FieldReader& reader) -> app::Action {
            Happened happened{};
            each_field<Count>(happened, reader);
            return happened;
        },
    };
}

constexpr std::array kRows{
    row<app::Started, 5>(),      row<app::PickUp, 2>(),         row<app::Loaded, 4>(),
    row<app::RoleGiven, 1>(),    row<app::StoreAnswered, 2>(),  row<app::LinkArrived, 1>(),
    row<app::LinkUnsealed, 4>(), row<app::LinkSealed, 3>(),     row<app::ShareAnswered, 1>(),
    row<app::WordsCame, 2>(),    row<app::WordsPicked, 1>(),    row<app::WentTo, 1>(),
    row<app::UpdateFound, 0>(),  row<app::LicencesRead, 1>(),   row<app::WokeUp, 0>(),
    row<app::StoreEmptied, 0>(), row<app::RecordsChanged, 0>(), row<app::StorageTold, 2>(),
    row<app::BackupRead, 2>(),   row<app::BackupSaved, 0>(),    row<app::GoTo, 1>(),  // by tests
};

const Row* row_of(std::string_view name) {
    for (const Row& row : kRows) {
        if (row.name == name) return &row;
    }
    return nullptr;
}

}  // namespace

std::string told_line(const app::Action& action) {
    FieldWriter writer;
    writer.word(action.name());
    if (const Row* row = row_of(action.name()))
        row->write(action, writer);
    else
        writer.word("?");
    return writer.line();
}

std::optional<app::Action> read_told(std::string_view line) {
    FieldReader reader(line);
    const Row* row = row_of(reader.word());
    if (row == nullptr) return std::nullopt;
    app::Action action = row->read(reader);
    if (reader.failed() || !reader.at_end()) return std::nullopt;
    return action;
}

}  // namespace platform::inspector
