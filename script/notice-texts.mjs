// Takes the part of a licence file that holds for what is compiled into Taiwa: some of them list the
// terms of hundreds of files that are not. Each function returns null where it does not find it.

/**
 * The lines after the one with `marker` (all, when it is empty), up to one that starts with an
 * ending.
 * @param {string} text
 * @param {string} marker
 * @param {...string} endings
 */
export function afterMarker(text, marker, ...endings) {
    const lines = text.split("\n");
    const start = marker ? lines.findIndex((line) => line.includes(marker)) + 1 : 0;
    if (marker && start === 0) return null;
    const rest = lines.slice(start);
    const end = rest.findIndex((line) => endings.some((ending) => line.trim().startsWith(ending)));
    return withoutDots(rest.slice(0, end < 0 ? undefined : end));
}

/** Debian indents the text of a licence by one space and marks its empty lines with a dot. */
function withoutDots(lines) {
    const indented = lines.some((line) => line === " .");
    return lines.map((line) => (indented ? line.replace(/^ \.?/, "") : line)).join("\n");
}

/**
 * From Debian's machine-readable copyright format: whose the files are, and the text of the licence.
 * @param {string} text
 * @param {string} licence its short name there
 * @param {RegExp} files which file patterns are meant
 */
export function debianLicence(text, licence, files) {
    const paragraphs = text.split(/\n\s*\n/);
    const field = (paragraph, name) => paragraph
        .match(new RegExp(`(?:^|\\n)${name}:((?:.*)(?:\\n[ \\t].*)*)`))?.[1] ?? "";
    const holders = paragraphs
        .filter((paragraph) => files.test(field(paragraph, "Files").trim()))
        .map((paragraph) => field(paragraph, "Copyright").trim().replace(/\s+/g, " "));
    const terms = paragraphs
        .filter((paragraph) => paragraph.startsWith(`License: ${licence}\n`))
        .map((paragraph) => withoutDots(paragraph.split("\n").slice(1)));
    if (holders.length === 0 || terms.length === 0) return null;
    return `${holders.map((holder) => `Copyright ${holder}`).join("\n")}\n\n${terms[0]}`;
}

/** musl's terms, and its two notes about files that end up in a WebAssembly program. */
export function muslNotice(text) {
    const rule = /\n-{10,}\n/;
    const terms = text.split(rule)[1];
    const notes = text.split("\n\n").filter((note) => /math library code|smoothsort/.test(note));
    return terms && notes.length > 0 ? [terms.trim(), ...notes].join("\n\n") : null;
}
