// The windows of the inspector, drawn as the browser would draw them, without one.
#include "platform/inspector/inspector.h"

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/person.h"

namespace {

using namespace person;
using platform::inspector::Inspector;
using platform::inspector::Windows;

constexpr Inspector::Screen kScreen{
    .width = 1280, .height = 800, .density = 2, .seconds = 1.0f / 60};

// All that stands in the windows, also in what is scrolled away.
std::string words_in(Inspector& inspector, const platform::Program& program) {
    Windows windows;
    std::string words;
    for (int frame = 0; frame < 3; ++frame) {  // a window shows what is in it from its second on
        const Inspector::InContext in(inspector);
        for (const char* title : {"State", "Nodes", "Atlas", "Milliseconds"}) {
            ImGui::SetWindowCollapsed(title, false);
        }
        ImGui::SetWindowSize("State", {800, 800});  // of its records only those in sight are drawn
        ImGui::GetIO().DisplaySize = {1280, 800};
        ImGui::NewFrame();
        ImGui::LogToBuffer();
        windows.draw(program);
        words = ImGui::GetCurrentContext()->LogBuffer.c_str();
        ImGui::LogFinish();
        ImGui::Render();
    }
    return words;
}

TEST(Inspector, all_its_windows_are_drawn_and_the_app_goes_on) {
    Person sato(1);
    sato.open();
    Inspector inspector(sato.drawing());
    for (int frame = 0; frame < 3; ++frame) inspector.draw(sato.program(), kScreen);
    EXPECT_EQ(inspector.places().size(), 5u);
    {
        const Inspector::InContext in(inspector);
        ASSERT_NE(ImGui::GetDrawData(), nullptr);
        EXPECT_GE(ImGui::GetDrawData()->CmdListsCount, 5);
        EXPECT_GT(ImGui::GetDrawData()->TotalVtxCount, 500);
    }
    sato.press(Text::Prepare);
    inspector.draw(sato.program(), kScreen);
    EXPECT_TRUE(sato.has(TextField, sato.say(Text::PartnerName)));
}

TEST(Inspector, its_windows_say_what_happened_and_what_there_is) {
    Person sato(1);
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    Inspector inspector(sato.drawing());
    const std::string words = words_in(inspector, sato.program());
    for (const std::string part : {
             "Started \"https://taiwa.example/\"",  // the actions
             "Loaded 1",
             "typed \"name\" \"田中\"",
             "AddPartner",
             "Saved",  // the state
             "partner/",
             "settings",
             "Heading",  // the nodes
             "title",
             " × ",
             "512 × 512",  // the atlas
             "Build: last ",
             "Update: last ",
             "Paint: last ",
             "Elements: last ",
         }) {
        EXPECT_NE(words.find(part), words.npos) << part << " is not in\n" << words;
    }
}

TEST(Inspector, a_press_prints_the_log) {
    Person sato(1);
    sato.open();
    Inspector inspector(sato.drawing());
    const auto draw = [&] { inspector.draw(sato.program(), kScreen); };
    draw();
    inspector.point(60, 45);  // on the button
    draw();
    inspector.hold(true);
    draw();
    EXPECT_EQ(inspector.wishes().print, "");
    inspector.hold(false);
    draw();
    EXPECT_TRUE(inspector.wishes().print.starts_with("taiwa log 1\nzone "))
        << inspector.wishes().print;
    draw();
    EXPECT_EQ(inspector.wishes().print, "") << "once";
}

}  // namespace
