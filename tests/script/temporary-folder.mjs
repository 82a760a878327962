// A folder for one test, filled from an object of path → contents and removed afterwards.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export function temporaryFolder(test, files) {
    const root = mkdtempSync(join(tmpdir(), "taiwa-"));
    test.after(() => rmSync(root, { recursive: true, force: true }));
    for (const [path, contents] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), contents);
    }
    return root;
}
