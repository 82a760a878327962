#include "platform/web/renderer.h"

#include <imgui.h>

#include <cstddef>
#include <cstdint>

#include "ui/rect.h"

namespace platform::web {
namespace {

// `view`: what stands at the upper left, and how much of the picture one px is.
constexpr const char* kVertexShader =
    "#version 300 es\n"
    "layout(location=0) in vec2 place;"
    "layout(location=1) in vec2 uv;"
    "layout(location=2) in vec4 color;"
    "uniform vec4 view;"
    "out vec2 at;"
    "out vec4 ink;"
    "void main(){"
    "at=uv;ink=color;"
    "gl_Position=vec4((place-view.xy)*view.zw+vec2(-1,1),0,1);"
    "}";

constexpr const char* kFragmentShader =
    "#version 300 es\n"
    "precision mediump float;"
    "uniform sampler2D glyphs;"
    "in highp vec2 at;"
    "in vec4 ink;"
    "out vec4 color;"
    "void main(){color=ink*texture(glyphs,at);}";

void add_shader(GLuint program, GLenum kind, const char* source) {
    const GLuint shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    glAttachShader(program, shader);
}

void add_buffer(GLenum kind) {
    GLuint buffer = 0;
    glGenBuffers(1, &buffer);
    glBindBuffer(kind, buffer);
}

void describe(GLuint place, GLint count, GLenum type, GLboolean normalized, std::size_t offset) {
    glEnableVertexAttribArray(place);
    glVertexAttribPointer(place, count, type, normalized, sizeof(ImDrawVert),
                          reinterpret_cast<const void*>(offset));
}

GLuint name_of(const ImTextureData& texture) { return static_cast<GLuint>(texture.TexID); }

void send(ImTextureData& texture, const ImTextureRect& rect) {
    glTexSubImage2D(GL_TEXTURE_2D, 0, rect.x, rect.y, rect.w, rect.h, GL_RGBA, GL_UNSIGNED_BYTE,
                    texture.GetPixelsAt(rect.x, rect.y));
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
    GLuint name = 0;
    glGenTextures(1, &name);
    texture.SetTexID(name);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, texture.Width, texture.Height, 0, GL_RGBA,
                 GL_UNSIGNED_BYTE, nullptr);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
    send(texture, {.x = 0,
                   .y = 0,
                   .w = static_cast<unsigned short>(texture.Width),
                   .h = static_cast<unsigned short>(used_rows(texture))});
}

void change(ImTextureData& texture) {
    glBindTexture(GL_TEXTURE_2D, name_of(texture));
    glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
    for (const ImTextureRect& rect : texture.Updates) send(texture, rect);
}

}  // namespace

void Renderer::create() {
    const GLuint program = glCreateProgram();
    add_shader(program, GL_VERTEX_SHADER, kVertexShader);
    add_shader(program, GL_FRAGMENT_SHADER, kFragmentShader);
    glLinkProgram(program);
    glUseProgram(program);
    view_ = glGetUniformLocation(program, "view");
    add_buffer(GL_ARRAY_BUFFER);
    add_buffer(GL_ELEMENT_ARRAY_BUFFER);
    describe(0, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, pos));
    describe(1, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, uv));
    describe(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, offsetof(ImDrawVert, col));
    glEnable(GL_BLEND);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glEnable(GL_SCISSOR_TEST);
}

void Renderer::bring(ImTextureData& texture) {
    if (texture.Status == ImTextureStatus_WantCreate) {
        make(texture);
    } else if (texture.Status == ImTextureStatus_WantUpdates) {
        change(texture);
    } else if (texture.Status == ImTextureStatus_WantDestroy && texture.UnusedFrames > 0) {
        const GLuint name = name_of(texture);
        glDeleteTextures(1, &name);
        texture.SetTexID(ImTextureID_Invalid);
        return texture.SetStatus(ImTextureStatus_Destroyed);
    } else {
        return;
    }
    texture.SetStatus(ImTextureStatus_OK);
}

void Renderer::draw(const ImDrawList& list, const ui::Rect& view, float density) {
    const int height = static_cast<int>(view.height * density);
    glViewport(0, 0, static_cast<int>(view.width * density), height);
    glUniform4f(view_, view.x, view.y, 2 / view.width, -2 / view.height);
    glBufferData(GL_ARRAY_BUFFER, list.VtxBuffer.size_in_bytes(), list.VtxBuffer.Data,
                 GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, list.IdxBuffer.size_in_bytes(), list.IdxBuffer.Data,
                 GL_STREAM_DRAW);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImVec4& clip = command.ClipRect;
        const int left = static_cast<int>((clip.x - view.x) * density);
        const int right = static_cast<int>((clip.z - view.x) * density);
        const int top = static_cast<int>((clip.y - view.y) * density);
        const int bottom = static_cast<int>((clip.w - view.y) * density);
        if (right <= left || bottom <= top) continue;
        glScissor(left, height - bottom, right - left, bottom - top);
        glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(command.GetTexID()));
        glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount), GL_UNSIGNED_INT,
                       reinterpret_cast<const void*>(command.IdxOffset * sizeof(ImDrawIdx)));
    }
}

}  // namespace platform::web
