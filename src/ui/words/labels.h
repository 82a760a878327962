// Which words name a thing of the domain.
#pragma once

#include <string>
#include <vector>

#include "domain/catalogue.h"
#include "domain/notebook.h"
#include "i18n/words.h"

namespace ui {

i18n::Text label_of(domain::Topic topic);        // "new topic" for one from a newer version
i18n::Text label_of(domain::Response response);  // likewise
i18n::Text label_of(domain::Relation relation);
i18n::Text detail_of(domain::Relation relation);
i18n::Text label_of(domain::Feeling feeling);
i18n::Text label_of(domain::Balance balance);

// Which response an item got, in the words of the one who says so: whose item it is decides
// whether they received it or gave it. domain::kNoResponse has words too.
i18n::Text outcome_label(domain::Response response, domain::Author item);
i18n::Text short_label_of(domain::Response response);  // for the head of a table

// "キャリア、業務"
std::string list_of_topics(const i18n::Words& words, const std::vector<domain::Item>& items);

// The partner's name, or an empty text when the record is missing.
const std::string& name_of(const domain::Notebook& notebook, const domain::PartnerId& id);

}  // namespace ui
