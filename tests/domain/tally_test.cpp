// How much there is, and when it is time to keep it elsewhere as well.
#include "domain/tally.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;
using namespace std::chrono_literals;

const base::Moment kDay{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};

Notebook with_partner() {
    Notebook notebook;
    const PartnerId id{"0000000000000001"};
    notebook.partners[id].id = id;
    notebook.partners[id].added = kDay;
    return notebook;
}
void add_prep(Notebook& notebook, base::Moment made) {
    const PrepId id{"0000000000000002"};
    notebook.preps[id].id = id;
    notebook.preps[id].made = made;
}

TEST(Tally, counts_what_a_notebook_holds_and_knows_the_newest) {
    Notebook notebook;
    EXPECT_EQ(tally_of(notebook), Tally{});
    notebook = with_partner();
    add_prep(notebook, kDay + 48h);
    Session talk;
    talk.started = kDay + 24h;
    notebook.sessions[talk.id] = talk;
    EXPECT_EQ(tally_of(notebook),
              (Tally{.partners = 1, .preps = 1, .talks = 1, .newest = kDay + 48h}));
}

TEST(Backup, is_due_five_days_after_the_first_record_where_more_have_come) {
    Notebook notebook;
    EXPECT_FALSE(backup_is_due(notebook, kDay + 240h));
    notebook = with_partner();
    EXPECT_FALSE(backup_is_due(notebook, kDay + 240h)) << "nothing has come since";
    add_prep(notebook, kDay + 1h);
    EXPECT_FALSE(backup_is_due(notebook, kDay + 119h));
    EXPECT_TRUE(backup_is_due(notebook, kDay + 120h));
}

TEST(Backup, is_due_again_five_days_after_the_last_where_more_have_come) {
    Notebook notebook = with_partner();
    notebook.settings.backed_up = kDay + 240h;
    EXPECT_FALSE(backup_is_due(notebook, kDay + 480h));
    add_prep(notebook, kDay + 241h);
    EXPECT_FALSE(backup_is_due(notebook, kDay + 359h));
    EXPECT_TRUE(backup_is_due(notebook, kDay + 360h));
}

}  // namespace
