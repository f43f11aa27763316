// What the app says in each language, read from `locales/`, so that journeys look for what people see. No plurals: those are
// written out by the journey that meets one.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCALES = fileURLToPath(new URL('../../../locales/', import.meta.url));
const MESSAGE = /^([a-z][a-z0-9-]*) = (.+)$/gm;

export const LANGUAGES = ['en', 'nb', 'da'];

/** Every message of one line, by its key. `files` picks some of the catalogue. */
export function catalogue(language, isWanted = (file) => file !== 'sample.ftl') {
  const folder = `${LOCALES}${language}/`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl') && isWanted(file));
  const text = files.map((file) => readFileSync(folder + file, 'utf8')).join('\n');
  return new Map([...text.matchAll(MESSAGE)].map(([, key, said]) => [key, said.trim()]));
}

const catalogues = new Map(LANGUAGES.map((language) => [language, catalogue(language)]));

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOOK_ALIKES = 'áƀčďéƒğħíĵķľḿñóþɋřšťúṽŵẋýžÁƁČĎÉƑĞĦÍĴĶĽḾÑÓÞɊŘŠŤÚṼŴẊÝŽ';

/** From now on, English is the pseudo-language of the compiler of words: in look-alike letters, between brackets. */
export function disguiseEnglish() {
  const disguised = (text) => text.replace(/[a-z]/gi, (letter) => LOOK_ALIKES[LETTERS.indexOf(letter)]);
  const apart = (message) => message.split(/(\{ \$\w+ \})/).map((part) => (part.startsWith('{') ? part : disguised(part)));
  const said = catalogues.get('en');
  catalogues.set('en', new Map([...said].map(([key, message]) => [key, `⟦${apart(message).join('')}⟧`])));
}

/** What the app says in a language, with `{ $name }` filled in from `values`. */
export function words(language) {
  return (key, values = {}) => {
    const message = catalogues.get(language).get(key);
    if (message === undefined) throw new Error(`${language} has no message ${key} on one line`);
    return message.replace(/\{ \$(\w+) \}/g, (_, name) => values[name]);
  };
}
