// What stands aside changes places with what is there, is written out, or deleted.
#include "app/robbed.h"

namespace {

using namespace robbed;

struct Aside : Robbed {};

TEST_F(Aside, what_stands_aside_changes_places_as_often_as_one_likes_and_nothing_is_lost) {
    act(app::TakeFound{});
    act(app::PutAsideBack{group()});
    expect_names("田中", "佐藤", "鈴木");
    ASSERT_EQ(desk.state.aside.size(), 1U);
    EXPECT_EQ(desk.state.aside[0].text, kSatoBefore.text);
    start_again();
    expect_names("田中", "佐藤", "鈴木");
    act(app::PutAsideBack{group()});
    expect_names("田中", "佐藤さん", "鈴木");
    ASSERT_EQ(desk.state.aside.size(), 1U);
    EXPECT_EQ(desk.state.aside[0].text, kSato.text);
    start_again();
    expect_names("田中", "佐藤さん", "鈴木");
    EXPECT_EQ(desk.state.aside.size(), 1U);
}

TEST_F(Aside, what_stands_aside_can_be_deleted_and_that_undone) {
    act(app::TakeFound{});
    const auto before = desk.state.aside;
    act(app::DeleteAside{group()});
    EXPECT_TRUE(desk.state.aside.empty());
    act(app::UndoDelete{});
    EXPECT_EQ(desk.state.aside.size(), before.size());
    start_again();
    EXPECT_EQ(desk.state.aside.size(), before.size());
    act(app::DeleteAside{group()});
    desk.save_all();
    desk.now += app::kTimeToPutBack;
    act(app::WokeUp{});
    start_again();
    EXPECT_TRUE(desk.state.aside.empty());
    for (const auto& [key, text] : kept) EXPECT_FALSE(codec::aside_in_key(key)) << key;
}

TEST_F(Aside, what_stands_aside_is_written_out_as_it_is_with_what_cannot_be_read) {
    act(app::TakeFound{});
    kept["prep/0000000000000009"] = "{\"damaged";
    start_again();
    act(app::WriteOutAside{"taiwa-aside.txt"});
    const auto file = desk.the<app::SaveFile>();
    EXPECT_NE(file.text.find(kTanaka.text), std::string::npos);
    EXPECT_NE(file.text.find("{\"damaged"), std::string::npos);
}

}  // namespace
