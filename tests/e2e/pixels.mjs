// What is drawn: the pixels of a layer's canvas, whole or under one element.

/**
 * Counts over the picture: how many pixels, how many different colours, how much of it is not
 * the most frequent colour (`ink`), how much is strongly coloured, how much is dark, and a hash of
 * all of it.
 */
export const picture = (page, layer = "page") =>
    page.locator(`#${layer} canvas`).evaluate(measure, { left: 0 });

/** The same, of what is drawn under an element of the page, without so much at its left. */
export const pictureUnder = (locator, { left = 0 } = {}) => locator.evaluate(measure, { left });

/** Until what eases has come to rest: the picture is the same for some frames. */
export const settled = (page) => page.evaluate(() => new Promise((resolve) => {
    const canvas = document.querySelector("#page canvas");
    let [still, last] = [0, ""];
    const look = () => {
        const shown = canvas.toDataURL();
        still = shown === last ? still + 1 : 0;
        last = shown;
        if (still === 4) resolve(true);
        else requestAnimationFrame(look);
    };
    look();
}));

// In one step: between two, what comes above an element moves it.
function measure(element, { left }) {
    const canvas = element.closest("#page, #bar, #tabs").querySelector("canvas");
    const ground = canvas.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const scale = canvas.width / ground.width;
    const [x, y, width, height] = [
        box.left - ground.left + left, box.top - ground.top, box.width - left, box.height,
    ].map((side) => Math.round(side * scale));
    const { data } = canvas.getContext("2d").getImageData(x, y, width, height);
    const colours = new Map();
    let coloured = 0;
    let dark = 0;
    let hash = 0;
    for (let at = 0; at < data.length; at += 4) {
        const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
        const colour = red << 16 | green << 8 | blue;
        colours.set(colour, (colours.get(colour) ?? 0) + 1);
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 100) coloured += 1;
        if (red + green + blue < 420) dark += 1;
        hash = (Math.imul(hash, 31) + colour) | 0;
    }
    const pixels = data.length / 4;
    const ink = (pixels - Math.max(...colours.values())) / pixels;
    return { pixels, colours: colours.size, ink, coloured, dark, hash };
}
