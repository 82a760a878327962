// Something that happened: what a person did, or what the platform answers. Each subject has a pair
// of files <subject>_actions: the header says what can happen, the source what comes of it. Whoever
// emits an action includes the header of its subject alone.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#ifdef TAIWA_INSPECTOR
#include "base/type_name.h"
#endif

namespace app {

struct Updater;

enum class Nature : unsigned char {
    Edits,  // of a person, and may write; an action that says nothing else is one
    Looks,  // of a person, and writes nothing: a tab that only reads may do it too
    Told,   // of the platform, an answer or an event: it leaves the notice on the screen standing
};

class Action {
  public:
    // Any struct of a header <subject>_actions.h: its `happen(Updater&, const Happened&)` is what
    // comes of it, and `Happened::kNature`, where it has one, its nature.
    template <class Happened>
        requires(!std::is_same_v<Happened, Action>)
    Action(Happened happened)  // NOLINT(google-explicit-constructor)
        : Action(new Of<Happened>(std::move(happened)), nature_of<Happened>()) {}

    [[nodiscard]] Nature nature() const { return nature_; }
    void take_effect(Updater& updater) const { event_->take_effect(updater); }

#ifdef TAIWA_INSPECTOR  // what platform/inspector sees, in debug builds
    [[nodiscard]] std::string_view name() const { return event_->name(); }
    // nullptr when it is something else that happened.
    template <class Happened>
    [[nodiscard]] const Happened* as() const {
        if (name() != base::type_name<Happened>()) return nullptr;
        return &static_cast<const Of<Happened>&>(*event_).happened;
    }
#endif

  private:
    struct Event {
        virtual ~Event();
        virtual void take_effect(Updater& updater) const = 0;
#ifdef TAIWA_INSPECTOR
        [[nodiscard]] virtual std::string_view name() const = 0;
#endif
    };

    template <class Happened>
    struct Of final : Event {
        explicit Of(Happened&& given) : happened(std::move(given)) {}
        void take_effect(Updater& updater) const override { happen(updater, happened); }
#ifdef TAIWA_INSPECTOR
        [[nodiscard]] std::string_view name() const override { return base::type_name<Happened>(); }
#endif
        Happened happened;
    };

    template <class Happened>
    static constexpr Nature nature_of() {
        if constexpr (requires { Happened::kNature; }) return Happened::kNature;
        return Nature::Edits;
    }

    Action(const Event* event, Nature nature);  // takes the event over

    std::shared_ptr<const Event> event_;
    Nature nature_;
};

}  // namespace app
