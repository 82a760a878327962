// A person's browser: a Chromium of its own with the app in it, and what goes wrong in it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const kArguments = [
    "--no-sandbox",
    // WebGL in software, as on a machine without a graphics card.
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
];

export const kPhone = { width: 390, height: 844 };
export const kDesktop = { width: 1280, height: 800 };

/**
 * A profile that outlives its browser: `open` starts the browser, `close` ends it and keeps the
 * profile, `remove` ends it all.
 */
export function makeProfile({ viewport = kPhone, locale = "ja-JP", ...options } = {}) {
    const folder = mkdtempSync(join(tmpdir(), "taiwa-profile-"));
    let context = null;
    const profile = {
        /** What the browser complained about: errors, refused policies, failed requests. */
        complaints: [],
        requests: [],
        async open() {
            context = await chromium.launchPersistentContext(folder, {
                executablePath: process.env.TAIWA_CHROMIUM || "/usr/bin/chromium",
                args: kArguments,
                viewport,
                locale,
                hasTouch: viewport.width < 600,
                ...options,
            });
            context.setDefaultTimeout(20_000);
            context.on("request", (request) => profile.requests.push(request.url()));
            return profile.page();
        },
        async page() {
            const page = context.pages().at(-1) ?? (await context.newPage());
            listen(page, profile.complaints);
            return page;
        },
        async newPage() {
            const page = await context.newPage();
            listen(page, profile.complaints);
            return page;
        },
        context: () => context,
        async close() {
            await context?.close();
            context = null;
        },
        async remove() {
            await profile.close();
            rmSync(folder, { recursive: true, force: true });
        },
    };
    return profile;
}

function listen(page, complaints) {
    page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
    page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()}`);
    });
}

/** The app at `url`, ready to be used. */
export async function openApp(page, url) {
    await page.goto(url);
    await page.locator("h1").waitFor();
    return page;
}
