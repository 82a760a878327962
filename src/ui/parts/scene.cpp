#include "ui/parts/scene.h"

#include <type_traits>

namespace ui {
namespace {

const auto& shown(const Scene& scene, const auto& records) {
    using Id = std::remove_cvref_t<decltype(records)>::key_type;
    return records.at(Id{scene.state.route().subject});
}

}  // namespace

const domain::Partner& shown_partner(const Scene& scene) {
    return shown(scene, scene.state.notebook.partners);
}
const domain::Prep& shown_prep(const Scene& scene) {
    return shown(scene, scene.state.notebook.preps);
}
const domain::Session& shown_talk(const Scene& scene) {
    return shown(scene, scene.state.notebook.sessions);
}
const domain::Group& shown_group(const Scene& scene) {
    return shown(scene, scene.state.notebook.groups);
}

}  // namespace ui
