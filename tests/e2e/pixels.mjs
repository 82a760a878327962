// What is drawn: the pixels of a layer's canvas, whole or under one element.

/**
 * Counts over the picture: how many pixels, how many different colours, how much of it is not
 * the most frequent colour (`ink`), how much is strongly coloured, how much is dark, and a hash of
 * all of it.
 */
export const picture = (page, layer = "page") => page.evaluate(measure, { layer });

/** The same, of what is drawn under an element of the page, without so much at its left. */
export async function pictureUnder(locator, { left = 0 } = {}) {
    const place = await locator.evaluate((element, without) => {
        const layer = element.closest("#page, #bar, #tabs");
        const canvas = layer.querySelector("canvas").getBoundingClientRect();
        const box = element.getBoundingClientRect();
        return {
            layer: layer.id,
            rect: [box.left - canvas.left + without, box.top - canvas.top, box.width - without,
                box.height],
        };
    }, left);
    return locator.page().evaluate(measure, place);
}

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

function measure({ layer, rect }) {
    const canvas = document.querySelector(`#${layer} canvas`);
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    const [x, y, width, height] = rect ? rect.map((side) => Math.round(side * scale))
        : [0, 0, canvas.width, canvas.height];
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
    const ground = Math.max(...colours.values());
    const ink = (pixels - ground) / pixels;
    return { pixels, colours: colours.size, ink, coloured, dark, hash };
}
