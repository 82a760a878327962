// Dear ImGui windows over the running app that show what it was told, what it knows and what it has
// drawn. They have a context of their own, with windows and input, which the app does without; the
// atlas of glyphs they share with it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "platform/drawing.h"
#include "platform/inspector/windows.h"
#include "platform/program.h"
#include "ui/frame/rect.h"

struct ImGuiContext;
struct ImDrawData;

namespace platform::inspector {

class Inspector {
  public:
    // Over an app that has drawn a frame.
    explicit Inspector(Drawing& app);
    ~Inspector();
    Inspector(const Inspector&) = delete;
    Inspector& operator=(const Inspector&) = delete;

    // From the left upper corner of the window that the app stands in, in CSS px.
    void point(float x, float y);
    void hold(bool down);
    void turn_wheel(float across, float down);

    struct Screen {
        float width = 0;
        float height = 0;
        float density = 1;  // device px for each CSS px
        float seconds = 0;  // since the last frame
    };
    void draw(const Program& program, const Screen& screen);

    // Of the last frame.
    [[nodiscard]] const std::vector<ui::Rect>& places() const { return places_; }  // of its windows
    [[nodiscard]] const Wishes& wishes() const { return wishes_; }

    // Its context is the current one, for as long as this lives.
    class InContext {
      public:
        explicit InContext(const Inspector& inspector);
        ~InContext();
        InContext(const InContext&) = delete;
        InContext& operator=(const InContext&) = delete;

      private:
        ImGuiContext* before_;
    };

  private:
    void find_places();

    ImGuiContext* context_;
    Windows windows_;
    Wishes wishes_;
    std::vector<ui::Rect> places_;
};

}  // namespace platform::inspector
