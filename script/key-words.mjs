// The words that key words are drawn from, as files of the site: one word a line. The lists are those
// of BIP 39, made to be told apart when they are read out and typed.
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as japanese } from "@scure/bip39/wordlists/japanese.js";

/** Their texts by the name they have in the site. They come decomposed, and are written composed. */
export const keyWordFiles = () => new Map(Object.entries({ ja: japanese, en: english }).map(
    ([language, words]) => [`key-words.${language}.txt`, `${words.join("\n").normalize("NFC")}\n`]));
