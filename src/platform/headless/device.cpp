#include "platform/headless/device.h"

#include <set>
#include <utility>

#include "app/route_actions.h"
#include "app/store_actions.h"
#include "app/wake_actions.h"
#include "platform/headless/words_files.h"

namespace platform::headless {
namespace {

constexpr int kMostFrames = 600;  // ten seconds of motion: nothing moves for so long

// What a renderer would say after it has drawn.
void accept_textures(Drawing& drawing) {
    for (ImTextureData* texture : drawing.textures()) {
        if (texture->Status != ImTextureStatus_WantDestroy) {
            texture->SetStatus(ImTextureStatus_OK);
        } else if (texture->UnusedFrames > 0) {
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
    }
}

// 2026-11-22 18:00 in Japan, a Sunday.
constexpr base::Moment kFirstMoment{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} +
                                    std::chrono::hours{9}};

}  // namespace

Device::Device(Setting setting) : setting_(std::move(setting)) {
    world.seed = setting_.seed;
    world.now = kFirstMoment;
    drawing_.set_density(2);
}

void Device::begin(Program::MakeEnv of) {
    program_.reset();
    world.forget_what_waits();
    input_ = {};
    program_ = std::make_unique<Program>(
        std::move(of), [this](const app::Effect& asked) { carry_out(world, asked); });
}

void Device::start(std::string_view fragment, const Carried& carried) {
    begin([this] { return world.env(); });
    learn_words(setting_.language);
    program_->dispatch(app::Started{"https://taiwa.example/", std::string(fragment),
                                    setting_.language, setting_.can_share, carried.place});
    program_->go_on_with(carried.left_open);
    settle();
}

void Device::open(std::string_view fragment) { start(fragment, {}); }

void Device::open_at(std::string_view place) { open_with({.place = std::string(place)}); }

void Device::restart(std::string_view fragment) { start(fragment, {}); }

Device::Carried Device::carried() const {
    return {.place = world.place.steps, .left_open = program_->left_open()};
}

void Device::frame() { frame(around, input_); }

void Device::frame(const ui::Surroundings& surroundings, ui::Input& input) {
    program_->frame(drawing_, surroundings, input);
    accept_textures(drawing_);
    complain_of_doubled_ids();
}

// An element has one id: of two with the same the page could tell only one.
void Device::complain_of_doubled_ids() {
    for (std::size_t at = 0; at < ui::kLayers; ++at) {
        std::set<std::string_view> seen;
        for (const ui::Node& node : view().layer(static_cast<ui::LayerName>(at)).nodes) {
            if (!seen.insert(node.id).second) {
                complain("Two nodes have the id " + node.id + ".", Where::current());
            }
        }
    }
}

void Device::settle() {
    for (int frames = 0; frames < kMostFrames; ++frames) {
        frame();
        if (const auto answer = world.next_answer()) {
            program_->dispatch(*answer);
        } else if (!view().moving()) {
            return;
        }
    }
    complain("It never comes to rest.", Where::current());
}

void Device::dispatch(const app::Action& action) {
    program_->dispatch(action);
    settle();
}

void Device::go_back(Where where) {
    const std::size_t last = world.place.steps.rfind(' ');
    if (last == std::string::npos) return complain("The browser has no step to go back.", where);
    dispatch(app::WentTo{world.place.steps.substr(0, last)});
}

void Device::pass(std::chrono::milliseconds time) {
    const base::Moment until = world.now + time;
    while (world.wake_at && *world.wake_at <= until) {
        world.now = *std::exchange(world.wake_at, std::nullopt);
        dispatch(app::WokeUp{});
    }
    world.now = until;
}

void Device::press_found(const ui::Node* node, const std::string& wanted, const Where& where) {
    if (node == nullptr) return;
    if (node->disabled) return complain(wanted + " cannot be pressed yet.", where);
    input_.presses.push_back({node->id});
    settle();
}

void Device::press(ui::NodeRole role, std::string_view name, Where where) {
    const std::string wanted = std::string(role_name(role)) + " “" + std::string(name) + "”";
    press_found(
        the_one(find([&](const ui::Node& node) { return node.role == role && node.name == name; }),
                wanted, where),
        wanted, where);
}

const ui::Node* Device::row(std::string_view beginning, const Where& where) {
    const std::string start = std::string(beginning) + " ";
    return the_one(find([&](const ui::Node& node) {
                       return !ui::is_container(node.role) && node.role >= ui::NodeRole::Button &&
                              node.name.starts_with(start);
                   }),
                   "row “" + start + "…”", where);
}

void Device::press_row(std::string_view beginning, Where where) {
    press_found(row(beginning, where), "row “" + std::string(beginning) + " …”", where);
}

void Device::focus_row(std::string_view beginning, Where where) {
    if (const ui::Node* found = row(beginning, where)) input_.focused = found->id;
    settle();
}

void Device::type(std::string_view label, std::string_view text, Where where) {
    const auto is_field = [&](const ui::Node& node) {
        return node.name == label &&
               (node.role == ui::NodeRole::TextField || node.role == ui::NodeRole::TextArea ||
                node.role == ui::NodeRole::DateField || node.role == ui::NodeRole::TimeField);
    };
    const ui::Node* field = the_one(find(is_field), "field “" + std::string(label) + "”", where);
    if (field == nullptr) return;
    input_.typed.push_back({field->id, std::string(text)});
    settle();
}

}  // namespace platform::headless
