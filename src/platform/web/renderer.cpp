#include "platform/web/renderer.h"

#include <imgui.h>

#include <cstddef>
#include <cstdint>

#include "platform/web/host.h"
#include "ui/frame/rect.h"

namespace platform::web {
namespace {

// As web/renderer.js reads them.
static_assert(sizeof(ImDrawVert) == 20 && offsetof(ImDrawVert, uv) == 8 &&
              offsetof(ImDrawVert, col) == 16 && sizeof(ImDrawIdx) == 4);

unsigned name_of(const ImTextureData& texture) {
    return static_cast<unsigned>(texture.UniqueID) + 1;  // 0 is none
}

void send(ImTextureData& texture, const ImTextureRect& rect) {
    js_texture_change(name_of(texture), rect.x, rect.y, rect.w, rect.h, texture.Width,
                      static_cast<const unsigned char*>(texture.GetPixelsAt(rect.x, rect.y)));
}

// The rows that anything is in: it fills from the top.
int used_rows(ImTextureData& texture) {
    const auto* const begin = static_cast<const std::uint64_t*>(texture.GetPixels());
    const auto* end = begin + texture.GetSizeInBytes() / 8;
    while (end != begin && end[-1] == 0) --end;
    const auto used = static_cast<int>(end - begin) * 8;
    return (used + texture.GetPitch() - 1) / texture.GetPitch();
}

// Most of it is empty yet, and empty is what it begins with.
void make(ImTextureData& texture) {
    js_texture_make(name_of(texture), texture.Width, texture.Height);
    texture.SetTexID(name_of(texture));
    const int rows = used_rows(texture);
    if (rows == 0) return;
    send(texture, {.x = 0,
                   .y = 0,
                   .w = static_cast<unsigned short>(texture.Width),
                   .h = static_cast<unsigned short>(rows)});
}

}  // namespace

void bring(ImTextureData& texture) {
    if (texture.Status == ImTextureStatus_WantCreate) {
        make(texture);
    } else if (texture.Status == ImTextureStatus_WantUpdates) {
        for (const ImTextureRect& rect : texture.Updates) send(texture, rect);
    } else if (texture.Status == ImTextureStatus_WantDestroy && texture.UnusedFrames > 0) {
        js_texture_drop(name_of(texture));
        texture.SetTexID(ImTextureID_Invalid);
        return texture.SetStatus(ImTextureStatus_Destroyed);
    } else {
        return;
    }
    texture.SetStatus(ImTextureStatus_OK);
}

void draw(const ImDrawList& list, const ui::Rect& view, float density) {
    js_list_begin(list.VtxBuffer.Data, list.VtxBuffer.size_in_bytes(), list.IdxBuffer.Data,
                  list.IdxBuffer.size_in_bytes(), view.x, view.y, view.width, view.height, density);
    const int height = static_cast<int>(view.height * density);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImVec4& clip = command.ClipRect;
        const int left = static_cast<int>((clip.x - view.x) * density);
        const int right = static_cast<int>((clip.z - view.x) * density);
        const int top = static_cast<int>((clip.y - view.y) * density);
        const int bottom = static_cast<int>((clip.w - view.y) * density);
        if (right <= left || bottom <= top) continue;
        js_list_draw(static_cast<unsigned>(command.GetTexID()), left, height - bottom, right - left,
                     bottom - top, command.ElemCount, command.IdxOffset);
    }
}

}  // namespace platform::web
