// Chance that can be had again: the same seed gives the same moments and the same choices.

/** @param {number} seed */
export function makeChance(seed) {
    let state = seed >>> 0;
    /** Mulberry32: at least 0, less than 1. */
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const between = (least, most) => least + Math.floor(next() * (most - least + 1));
    return {
        /** A whole number, both ends included. */
        between,
        one: (list) => list[between(0, list.length - 1)],
        letters: (count) => Array.from({ length: count },
            () => String.fromCharCode(between(97, 122))).join(""),
    };
}
