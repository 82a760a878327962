// @ts-check
/**
 * Dear ImGui's draw lists and textures in WebGL 2, into the lower left of one hidden canvas. The
 * context is ours alone, so while the app starts and draws nothing is asked of it: a question waits
 * for all that was asked before, which at the start is the compiling of the program.
 */

/** Of `struct ImDrawVert` in imgui.h, in bytes: place, place in the texture, colour. */
const kVertex = { size: 20, place: 0, uv: 8, color: 16 };
/** `ImDrawIdx`, as cmake/Imgui.cmake has it: an unsigned int. */
const kIndexSize = 4;
const kView = 3;

// `view`: what stands at the upper left, and how much of the picture one px is. The same for all
// vertices, and no uniform, whose place would have to be asked for.
const kVertexShader = `#version 300 es
layout(location=0) in vec2 place;
layout(location=1) in vec2 uv;
layout(location=2) in vec4 color;
layout(location=${kView}) in vec4 view;
out vec2 at;
out vec4 ink;
void main(){
at=uv;ink=color;
gl_Position=vec4((place-view.xy)*view.zw+vec2(-1,1),0,1);
}`;

const kFragmentShader = `#version 300 es
precision mediump float;
uniform sampler2D glyphs;
in highp vec2 at;
in vec4 ink;
out vec4 color;
void main(){color=ink*texture(glyphs,at);}`;

/**
 * @param {{context: WebGL2RenderingContext | null}} browser one that nobody else draws with; without
 * it `paints` says so, and nothing else is asked for
 */
export function makeRenderer({ context }) {
  const gl = /** @type {WebGL2RenderingContext} */ (context);
  /** @type {WebGLProgram} */
  let program;
  /** @type {Map<number, WebGLTexture>} */
  const textures = new Map();

  function addShader(/** @type {number} */ kind, /** @type {string} */ source) {
    const shader = /** @type {WebGLShader} */ (gl.createShader(kind));
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }

  /** @param {number} place @param {number} count @param {number} type @param {number} offset */
  function describe(place, count, type, offset) {
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, count, type, type !== gl.FLOAT, kVertex.size, offset);
  }

  return {
    glCanvas: () => /** @type {HTMLCanvasElement | null} */ (context?.canvas ?? null),
    paints: () => (context ? 1 : 0),

    /** In a context that is new, or has come back empty. */
    create() {
      program = /** @type {WebGLProgram} */ (gl.createProgram());
      addShader(gl.VERTEX_SHADER, kVertexShader);
      addShader(gl.FRAGMENT_SHADER, kFragmentShader);
      gl.linkProgram(program);
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
      describe(0, 2, gl.FLOAT, kVertex.place);
      describe(1, 2, gl.FLOAT, kVertex.uv);
      describe(2, 4, gl.UNSIGNED_BYTE, kVertex.color);
      gl.enable(gl.BLEND);
      gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.enable(gl.SCISSOR_TEST);
      gl.flush(); // it is compiled meanwhile
      textures.clear();
    },

    /** Whether pictures come of it. This asks: only for when they should stand already. */
    works: () => gl.isContextLost() || Boolean(gl.getProgramParameter(program, gl.LINK_STATUS)),

    /** An empty one. @param {number} id not 0 @param {number} width @param {number} height */
    textureMake(id, width, height) {
      const texture = /** @type {WebGLTexture} */ (gl.createTexture());
      textures.set(id, texture);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
      gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
    },

    /**
     * Part of it. `stride`: pixels from one row to the next in `pixels`, RGBA.
     * @param {number} id @param {number} x @param {number} y @param {number} width
     * @param {number} height @param {number} stride @param {Uint8Array} pixels
     */
    textureChange(id, x, y, width, height, stride, pixels) {
      gl.bindTexture(gl.TEXTURE_2D, textures.get(id) ?? null);
      gl.pixelStorei(gl.UNPACK_ROW_LENGTH, stride);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    },

    textureDrop(/** @type {number} */ id) {
      gl.deleteTexture(textures.get(id) ?? null);
      textures.delete(id);
    },

    /**
     * What follows is of these vertices. The view in CSS px.
     * @param {Uint8Array} vertices @param {Uint8Array} indices @param {number} x
     * @param {number} y @param {number} width @param {number} height @param {number} density
     */
    listBegin(vertices, indices, x, y, width, height, density) {
      gl.useProgram(program);
      gl.viewport(0, 0, Math.trunc(width * density), Math.trunc(height * density));
      gl.vertexAttrib4f(kView, x, y, 2 / width, -2 / height);
      gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STREAM_DRAW);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STREAM_DRAW);
    },

    /**
     * The triangles of `count` indices from `first` on, inside of a rectangle in device pixels
     * from the lower left.
     * @param {number} texture @param {number} left @param {number} bottom @param {number} width
     * @param {number} height @param {number} count @param {number} first
     */
    listDraw(texture, left, bottom, width, height, count, first) {
      gl.scissor(left, bottom, width, height);
      gl.bindTexture(gl.TEXTURE_2D, textures.get(texture) ?? null);
      gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * kIndexSize);
    },
  };
}
