// One person's device, without a window: the real program, screens and fonts over a World. Things
// are found and pressed by role and name, as a person or a screen reader would, and what cannot be
// found so cannot be pressed. After each step everything is answered and has come to rest, as far
// as the world answers.
#pragma once

#include <functional>
#include <memory>
#include <source_location>
#include <string>
#include <string_view>
#include <vector>

#include "platform/headless/fixed_glyphs.h"
#include "platform/headless/world.h"
#include "platform/program.h"
#include "ui/frame/semantics.h"

namespace platform::headless {

using Where = std::source_location;

class Device {
  public:
    struct Setting {
        base::Language language = base::Language::Japanese;  // the browser's wish
        bool can_share = false;
        std::uint64_t seed = 1;
        // Told what went wrong and where in the test.
        std::function<void(const std::string&, const Where&)> complain;
    };

    explicit Device(Setting setting);
    ~Device() = default;
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    World world;
    ui::Surroundings around{.seconds = 1.0f / 60};

    // The app starts, with a link's text in the address or without one.
    void open(std::string_view fragment = {});
    // At an address, as from a bookmark, without the "#/".
    void open_at(std::string_view place);
    // The page goes and comes again; only what is stored comes with it.
    void restart(std::string_view fragment = {});
    // Likewise in the same tab of the browser, which knows where it was and what stood open.
    struct Carried {
        std::string place{};
        std::string left_open{};
    };
    [[nodiscard]] Carried carried() const;
    void open_with(const Carried& carried) { start({}, carried); }
    void reload() { open_with(carried()); }

    void press(ui::NodeRole role, std::string_view name, Where where = Where::current());
    // Of a row whose name goes on after `beginning`.
    void press_row(std::string_view beginning, Where where = Where::current());
    // The focus goes to that row, as Tab would bring it.
    void focus_row(std::string_view beginning, Where where = Where::current());
    // Inside the container of that name.
    void press_in(std::string_view container, ui::NodeRole role, std::string_view name,
                  Where where = Where::current());
    // The whole new text of the field with that label.
    void type(std::string_view label, std::string_view text, Where where = Where::current());

    void go_back(Where where = Where::current());  // the browser's own button
    void dispatch(const app::Action& action);      // what only a platform says
    void pass(std::chrono::milliseconds time);     // the clock goes on, and wakes what asked for it

    // The one node of that role and name. Complains, and answers with an empty one, otherwise.
    const ui::Node& node(ui::NodeRole role, std::string_view name, Where where = Where::current());
    [[nodiscard]] std::vector<const ui::Node*> nodes(ui::NodeRole role) const;
    [[nodiscard]] bool has(ui::NodeRole role, std::string_view name) const;
    // Whether anything on the screen says just this, alone or as a part of more.
    [[nodiscard]] bool shows(std::string_view words) const;
    [[nodiscard]] std::string title() const;  // the heading of level 1
    [[nodiscard]] std::string announcement() const;
    [[nodiscard]] std::string link() const;    // the one on the screen; empty while it is made
    [[nodiscard]] std::string screen() const;  // every node, to be read by people

    [[nodiscard]] const app::State& state() const { return program_->state(); }
    [[nodiscard]] const ui::View& view() const { return program_->view(); }

    // A program that was told nothing yet; `of` is its world.
    void begin(Program::MakeEnv of);
    [[nodiscard]] Program& program() { return *program_; }
    [[nodiscard]] Drawing& drawing() { return drawing_; }

    void frame();  // one, with nothing answered before it
    void frame(const ui::Surroundings& surroundings, ui::Input& input);
    void settle();  // frames and answers until nothing is left to do

  private:
    using Matches = std::function<bool(const ui::Node&)>;
    [[nodiscard]] std::vector<const ui::Node*> find(const Matches& matches) const;
    const ui::Node* the_one(const std::vector<const ui::Node*>& found, const std::string& wanted,
                            const Where& where);
    const ui::Node* row(std::string_view beginning, const Where& where);
    void press_found(const ui::Node* node, const std::string& wanted, const Where& where);
    void complain(const std::string& what, const Where& where);
    void complain_of_doubled_ids();
    void start(std::string_view fragment, const Carried& carried);

    Setting setting_;
    FixedGlyphs glyphs_;
    Drawing drawing_{glyphs_};
    std::unique_ptr<Program> program_;
    ui::Input input_;
    bool complained_ = false;
};

std::string_view role_name(ui::NodeRole role);

}  // namespace platform::headless
