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

// "キャリア、業務"
std::string list_of_topics(const i18n::Words& words, const std::vector<domain::Item>& items);

// The partner's name, or an empty text when the record is missing.
const std::string& name_of(const domain::Notebook& notebook, const domain::PartnerId& id);

}  // namespace ui
