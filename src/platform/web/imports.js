// Binds src/platform/web/host.h to web/host.js: numbers pass, texts are read from memory.
/* global addToLibrary, Module, UTF8ToString, HEAPU8, HEAPF32, _malloc */
addToLibrary({
  js_now: () => Date.now(),
  js_from_utc: (moment) => -new Date(moment).getTimezoneOffset(),
  js_random: () => Module['host'].random(),
  js_wake: () => Module['host'].wake(),
  js_wake_after: (milliseconds) => Module['host'].wakeAfter(milliseconds),
  js_let_sleep: () => Module['host'].letSleep(),

  js_store_load: () => Module['host'].storeLoad(),
  js_store_put: (key, text) => Module['host'].storePut(UTF8ToString(key), UTF8ToString(text)),
  js_store_remove: (key) => Module['host'].storeRemove(UTF8ToString(key)),
  js_store_commit: (ticket) => Module['host'].storeCommit(ticket),
  js_store_renew: (ticket) => Module['host'].storeRenew(ticket),
  js_store_erase: (ticket) => Module['host'].storeErase(ticket),
  js_store_take: () => Module['host'].storeTake(),
  js_backup_save: (name, about, words) =>
    Module['host'].backupSave(UTF8ToString(name), UTF8ToString(about), UTF8ToString(words)),
  js_store_persist: () => Module['host'].storePersist(),

  js_capsule_seal: (ticket, bytes, size, kind, secret, salt) =>
    Module['host'].capsuleSeal(ticket, HEAPU8.slice(bytes, bytes + size), kind,
      UTF8ToString(secret), UTF8ToString(salt)),
  js_capsule_lock: (kind, secret, salt) =>
    Module['host'].capsuleLock(kind, UTF8ToString(secret), UTF8ToString(salt)),
  js_capsule_open: (text) => Module['host'].capsuleOpen(UTF8ToString(text)),
  js_share: (title, text, url) =>
    Module['host'].share(UTF8ToString(title), UTF8ToString(text), UTF8ToString(url)),
  js_copy: (text) => Module['host'].copy(UTF8ToString(text)),
  js_file_save: (name, type, text) =>
    Module['host'].fileSave(UTF8ToString(name), UTF8ToString(type), UTF8ToString(text)),
  js_picture_line: (text, look) => Module['host'].pictureLine(UTF8ToString(text), look),
  js_picture_save: (name, shape) => Module['host'].pictureSave(UTF8ToString(name), shape),
  js_words_fetch: (language) => Module['host'].wordsFetch(UTF8ToString(language)),
  js_words_pick: (language) => Module['host'].wordsPick(UTF8ToString(language)),
  js_print: (title, text, qr, paper) => Module['host'].print(
    UTF8ToString(text), UTF8ToString(title), UTF8ToString(qr), paper),
  js_file_open: () => Module['host'].fileOpen(),
  js_bell: (heard) => Module['host'].bell(heard),
  js_screen_keep: () => { Module['host'].screenKeep(); },
  js_screen_let: () => Module['host'].screenLet(),
  js_update_accept: () => Module['host'].updateAccept(),
  js_licences_fetch: () => Module['host'].licencesFetch(),
  js_number: (text) => Number(UTF8ToString(text)),

  js_place: (steps, address) => Module['host'].place(UTF8ToString(steps), UTF8ToString(address)),
  js_arrived: () => Module['host'].arrived(),
  js_left_open: (text) => Module['host'].leftOpen(UTF8ToString(text)),
  js_language: (code) => Module['host'].language(UTF8ToString(code)),
  js_title: (text) => Module['host'].title(UTF8ToString(text)),
  js_color: (name, css) => Module['host'].color(UTF8ToString(name), UTF8ToString(css)),
  js_layer_begin: (layer, height) => Module['host'].layerBegin(layer, height),
  js_layer_node: (role, depth, x, y, width, height, flags, level, corrected, position, setSize, id, name,
    value, hint, target) => Module['host'].layerNode({
    role, depth, x, y, width, height, flags, level, corrected, position, setSize,
    id: UTF8ToString(id), name: UTF8ToString(name), value: UTF8ToString(value),
    hint: UTF8ToString(hint), target: UTF8ToString(target),
  }),
  js_layer_end: () => Module['host'].layerEnd(),
  js_layer_show: (layer, width, height) => Module['host'].layerShow(layer, width, height),
  js_announce: (text) => Module['host'].announce(UTF8ToString(text)),

  js_paints: () => Module['host'].paints(),
  js_texture_make: (id, width, height) => Module['host'].textureMake(id, width, height),
  js_texture_change: (id, x, y, width, height, stride, pixels) =>
    Module['host'].textureChange(id, x, y, width, height, stride,
      HEAPU8.subarray(pixels, pixels + 4 * ((height - 1) * stride + width))),
  js_texture_drop: (id) => Module['host'].textureDrop(id),
  js_list_begin: (vertices, verticesSize, indices, indicesSize, x, y, width, height, density) =>
    Module['host'].listBegin(HEAPU8.subarray(vertices, vertices + verticesSize),
      HEAPU8.subarray(indices, indices + indicesSize), x, y, width, height, density),
  js_list_draw: (texture, left, bottom, width, height, count, first) =>
    Module['host'].listDraw(texture, left, bottom, width, height, count, first),

  js_font_metrics: (size, bold, out) => {
    const metrics = Module['host'].fontMetrics(size, bold !== 0);
    HEAPF32[out >> 2] = metrics.ascent;
    HEAPF32[(out >> 2) + 1] = metrics.descent;
  },
  js_glyph__deps: ['malloc'],
  js_glyph: (codePoint, rasterSize, bold, out) => {
    const glyph = Module['host'].glyph(codePoint, rasterSize, bold !== 0);
    // Allocated before the numbers are written: growing memory replaces the views.
    const pixels = glyph.pixels ? _malloc(glyph.pixels.length) : 0;
    if (pixels) HEAPU8.set(glyph.pixels, pixels);
    HEAPF32.set([glyph.advance, glyph.left, glyph.top, glyph.width, glyph.height,
      glyph.colored ? 1 : 0], out >> 2);
    return pixels;
  },
});
