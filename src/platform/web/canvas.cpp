#include "platform/web/canvas.h"

#include <imgui.h>

#include <cmath>

#include "platform/web/host.h"
#include "platform/web/renderer.h"

namespace platform::web {
namespace {

int flags_of(const ui::Node& node) {
    using enum NodeFlag;
    const auto flag = [](NodeFlag one, bool on) { return on ? static_cast<int>(one) : 0; };
    return flag(Disabled, node.disabled) | flag(Checked, node.checked) |
           flag(Current, node.current) | flag(CanExpand, node.expanded >= 0) |
           flag(Expanded, node.expanded == 1);
}

}  // namespace

void Canvas::context_restored(Drawing& drawing) {
    for (ImTextureData* texture : drawing.textures()) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);  // and is made again
    }
}

void Canvas::paint(Drawing& drawing, const ui::View& view, const ui::Surroundings& around) {
    const float density = drawing.fonts().density;
    for (ImTextureData* texture : drawing.textures()) {
        if (painting_) {
            bring(*texture);
        } else {
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
    if (!painting_) return;
    for (std::size_t i = 0; i < ui::kLayers; ++i) {
        const auto name = static_cast<ui::LayerName>(i);
        const ui::Layer& layer = view.layer(name);
        const bool page = name == ui::LayerName::Page;
        const float height = page ? around.canvas_height : layer.height;
        if (height <= 0) continue;
        const ui::Rect seen{0, page ? around.canvas_top : 0, around.width, height};
        draw(*layer.list, seen, density);
        js_layer_show(name, static_cast<int>(around.width * density),
                      static_cast<int>(height * density));
    }
}

void Canvas::commit(const ui::View& view) {
    for (std::size_t i = 0; i < ui::kLayers; ++i) {
        const auto name = static_cast<ui::LayerName>(i);
        const ui::Layer& layer = view.layer(name);
        const float height = std::ceil(layer.height);
        if (layer.nodes == committed_[i] && height == heights_[i]) continue;
        committed_[i] = layer.nodes;
        heights_[i] = height;
        js_layer_begin(name, height);
        for (const ui::Node& node : layer.nodes) {
            js_layer_node(node.role, node.depth, node.rect.x, node.rect.y, node.rect.width,
                          node.rect.height, flags_of(node), node.level, node.corrected,
                          node.position, node.set_size, node.id.c_str(), node.name.c_str(),
                          node.value.c_str(), node.hint.c_str(), node.target.c_str());
        }
        js_layer_end();
    }
}

}  // namespace platform::web
