// Turns the words of assets/i18n into C++: one enum entry per key and one table per language.
// Japanese lines are marked with U+200B where a phrase ends (BudouX), so that the screen can
// break lines between phrases. Both languages must have the same keys and the same {names}.
// Usage: node script/generate-text.mjs OUTPUT_FOLDER
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefaultJapaneseParser } from 'budoux';
import { enumName, readWords } from './words.mjs';

const folder = process.argv[2];
const ja = readWords('ja');
const en = readWords('en');

const keys = Object.keys(ja);
const problems = [
  ...keys.filter((key) => !(key in en)).map((key) => `en.json lacks "${key}"`),
  ...Object.keys(en).filter((key) => !(key in ja)).map((key) => `ja.json lacks "${key}"`),
];
const namesIn = (text) => (text.match(/\{[a-z]+\}/g) ?? []).sort().join();
for (const key of keys.filter((key) => key in en)) {
  if (namesIn(ja[key]) !== namesIn(en[key])) problems.push(`"${key}" fills in different names`);
  if (!ja[key].trim() || !en[key].trim()) problems.push(`"${key}" is empty`);
}
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const parser = loadDefaultJapaneseParser();
const phrased = (text) => text.split('\n').map((line) => parser.parse(line).join('\u200b')).join('\n');
const table = (name, texts) =>
  `const std::array<std::string_view, ${keys.length}> ${name}{{\n` +
  texts.map((text) => `    ${JSON.stringify(text)},\n`).join('') + '}};\n';

mkdirSync(join(folder, 'i18n'), { recursive: true });
/** What stays the same keeps its date, so that nothing that includes it is compiled again. */
function writeIfChanged(path, text) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    writeFileSync(path, text);
}

writeIfChanged(
  join(folder, 'i18n/text_keys.h'),
  '// Made by script/generate-text.mjs.\n#pragma once\n\nnamespace i18n {\n\n' +
    `enum class Text : unsigned short {\n${keys.map((key) => `    ${enumName(key)},\n`).join('')}};\n\n` +
    `inline constexpr unsigned short kTexts = ${keys.length};\n\n` +
    '}  // namespace i18n\n',
);
writeIfChanged(
  join(folder, 'i18n/text_tables.cpp'),
  '// Made by script/generate-text.mjs.\n#include "i18n/text_tables.h"\n\nnamespace i18n {\n\n' +
    `${table('kJapanese', keys.map((key) => phrased(ja[key])))}\n` +
    `${table('kEnglish', keys.map((key) => en[key]))}\n}  // namespace i18n\n`,
);
writeIfChanged(
  join(folder, 'i18n/text_tables.h'),
  '// Made by script/generate-text.mjs.\n#pragma once\n\n#include <array>\n#include <string_view>\n\n' +
    'namespace i18n {\n\n' +
    `extern const std::array<std::string_view, ${keys.length}> kJapanese;\n` +
    `extern const std::array<std::string_view, ${keys.length}> kEnglish;\n\n}  // namespace i18n\n`,
);
