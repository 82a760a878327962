// @ts-check
/** Frames on demand: one is drawn when something asks, more only while something moves. */

/**
 * @param {{
 *   requestFrame: (callback: (time: number) => void) => number,
 *   draw: (seconds: number) => boolean,
 * }} screen `draw` is told the seconds since the frame before and says whether anything moves
 */
export function makeFrames({ requestFrame, draw }) {
  let asked = false;
  let last = 0;
  let drawing = false;
  let stopped = false;

  /** @param {number} time ms */
  function frame(time) {
    const seconds = last === 0 ? 0 : Math.max(0, time - last) / 1000;
    let moves = false;
    drawing = true;
    try {
      moves = draw(seconds);
    } finally {
      drawing = false;
      last = moves || asked ? time : 0;
    }
    if (moves) wake();
  }

  function wake() {
    if (asked || stopped) return;
    asked = true;
    requestFrame((time) => {
      asked = false;
      if (!stopped) frame(time);
    });
  }

  return {
    wake,
    /** Within a press: what follows from it (sharing, copying) needs the person's gesture. */
    drawNow() { if (!drawing && !stopped) frame(last); },
    /** For good: what would be drawn can no longer be trusted. */
    stop() { stopped = true; },
  };
}
