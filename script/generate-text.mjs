// Turns the words of assets/i18n into one enum entry per key, and one file of texts per language
// that is shipped beside the program. Japanese lines are marked with U+200B where a phrase ends
// (BudouX), so that the screen can break lines between phrases.
// Usage: node script/generate-text.mjs OUTPUT_FOLDER
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefaultJapaneseParser } from 'budoux';
import { enumName, languagesWritten, problemsIn, pseudoText, readWords, wordsFile } from './words.mjs';

const folder = process.argv[2];
const source = readFileSync(new URL('../src/base/languages.def', import.meta.url), 'utf8');
const languages = [...source.matchAll(/^TAIWA_LANGUAGE\(\w+, "([^"]+)"/gm)].map(([, code]) => code);
const byLanguage = Object.fromEntries(languages.map((code) => [code, readWords(code)]));
const problems = problemsIn(byLanguage);
if (languages.toSorted().join() !== languagesWritten().join()) {
  problems.push('src/base/languages.def and assets/i18n do not have the same languages');
}
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const parser = loadDefaultJapaneseParser();
const phrased = (text) => text.split('\n').map((line) => parser.parse(line).join('\u200b')).join('\n');
const keys = Object.keys(byLanguage[languages[0]]);

/** What stays the same keeps its date, so that nothing that includes it is compiled again. */
function writeIfChanged(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
}

for (const name of ['i18n', 'words', 'test-words']) mkdirSync(join(folder, name), { recursive: true });
writeIfChanged(
  join(folder, 'i18n/text_keys.h'),
  '// Made by script/generate-text.mjs.\n#pragma once\n\nnamespace i18n {\n\n' +
    `enum class Text : unsigned short {\n${keys.map((key) => `    ${enumName(key)},\n`).join('')}};\n\n` +
    `inline constexpr unsigned short kTexts = ${keys.length};\n\n` +
    '}  // namespace i18n\n',
);
for (const name of readdirSync(join(folder, 'words'))) {
  if (!languages.includes(name.split('.')[1])) rmSync(join(folder, 'words', name));
}
for (const [code, words] of Object.entries(byLanguage)) {
  // A day is no sentence: nothing of it stands on a line of its own.
  const isPhrased = (key) => code === 'ja' && !key.startsWith('date.');
  const texts = keys.map((key) => (isPhrased(key) ? phrased(words[key]) : words[key]));
  writeIfChanged(join(folder, `words/words.${code}.txt`), wordsFile(texts));
}
writeIfChanged(
  join(folder, 'test-words/words.txt'),
  wordsFile(keys.map((key) => pseudoText(byLanguage.en[key]))),
);
