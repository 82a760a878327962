// What a camera makes of a screen or a sheet of paper.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The text of the one QR code on the page, once what was drawn is on the screen. */
export async function readQr(page) {
    await page.evaluate(() => new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
    }));
    const folder = mkdtempSync(join(tmpdir(), "taiwa-camera-"));
    try {
        const picture = join(folder, "screen.png");
        await page.screenshot({ path: picture });
        const words = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture];
        const read = spawnSync("zbarimg", words, { encoding: "utf8" });
        if (read.error) throw read.error;
        return read.stdout.trim();
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
