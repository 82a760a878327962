// Lists the files of the project for the checks, always in the same order.
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Every file under the folders, as paths from `root` with `/`; a missing folder has none.
 * @param {string} root
 * @param {...string} folders
 * @returns {string[]}
 */
export function filesUnder(root, ...folders) {
    const found = [];
    for (const folder of folders) {
        const start = join(root, folder);
        if (!existsSync(start)) continue;
        for (const entry of readdirSync(start, { withFileTypes: true, recursive: true })) {
            // Node 20 before 20.12 knows the folder of an entry only as `path`.
            const parent = entry.parentPath ?? entry.path;
            if (entry.isFile()) found.push(relative(root, join(parent, entry.name)));
        }
    }
    return found.map((path) => path.split(sep).join("/")).sort();
}

/**
 * Whether the module was started by hand, not imported.
 * @param {string} url its import.meta.url
 */
export function isMain(url) {
    return process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url;
}

/**
 * Says why in one sentence and ends the run.
 * @param {unknown} error
 * @returns {never}
 */
export function exitWith(error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
}
