// すべての記録: looking for a record, deleting it, putting it back.
#pragma once

#include "domain/find_records.h"

namespace app {

struct ShowRecords {
    domain::RecordFilter filter;
};
struct FilterRecords {
    domain::RecordFilter filter;
};
struct DeleteRecord {
    domain::RecordId record;
};
struct UndoDelete {};

}  // namespace app
