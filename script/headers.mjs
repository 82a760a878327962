// Reads a `_headers` file in the format of static hosts: a path pattern on a line of its own, its
// headers indented below it.

/**
 * @param {string} text
 * @returns {{pattern: RegExp, headers: [string, string][]}[]}
 */
export function parseHeaders(text) {
    const rules = [];
    for (const line of text.split("\n")) {
        if (line.trim() === "" || line.trim().startsWith("#")) continue;
        if (!/^\s/.test(line)) {
            const literal = line.trim().split("*")
                .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
            rules.push({ pattern: new RegExp(`^${literal.join(".*")}$`), headers: [] });
            continue;
        }
        const colon = line.indexOf(":");
        if (rules.length === 0 || colon < 0) {
            throw new Error(`_headers cannot be read at: ${line.trim()}`);
        }
        rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
    return rules;
}

/**
 * The headers of a path; where two rules give the same one, the later holds.
 * @param {ReturnType<typeof parseHeaders>} rules
 * @param {string} path
 * @returns {[string, string][]}
 */
export function headersFor(rules, path) {
    return rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers);
}
