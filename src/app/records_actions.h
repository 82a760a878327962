// すべての記録: looking for a record, deleting it, putting it back.
#pragma once

#include "app/action.h"
#include "domain/find_records.h"

namespace app {

struct ShowRecords {
    domain::RecordFilter filter;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const ShowRecords&);

struct FilterRecords {
    domain::RecordFilter filter;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const FilterRecords&);

struct DeleteRecord {
    domain::RecordId record;
};
void happen(Updater&, const DeleteRecord&);

struct UndoDelete {};
void happen(Updater&, const UndoDelete&);

}  // namespace app
