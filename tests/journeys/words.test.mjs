// Every word that the app says comes from `locales/`: with a pseudo-language in the place of English, whatever still reads as
// English was written into the app by hand. What the other languages lack is found by the compiler of words.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { everyPlace } from './harness/places.mjs';
import { stage } from './harness/stage.mjs';
import { catalogue, disguiseEnglish } from './harness/words.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A key, whole or one of its halves, as it is shown and as it is read out. */
const KEY = /(?:[0-9A-HJKMNP-TV-Z] *){5}(?:[0-9A-HJKMNP-TV-Z] *){0,5}$/;
/** A word that is drawn to lock something, or to be compared: two syllables or three. */
const DRAWN_WORD = /^(?:[bdfgklmnprstv][aeiou]){2,3}$/;

describe('the words of the app', () => {
  const here = stage();
  let folder;
  let pack;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'red-thread-'));
    const file = join(folder, 'pseudo.txt');
    execFileSync('cargo', ['run', '--quiet', '--package', 'words-compiler', '--', 'pseudo', file], { cwd: root });
    pack = readFileSync(file, 'utf8');
    disguiseEnglish();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  test('no page says anything that is not in the catalogue', async () => {
    const someone = await here.visitor({ serviceWorkers: 'block', expected: [/blocked by Playwright/] });
    const { page } = someone;
    await someone.context.route('**/words.en.*.txt', (route) => route.fulfill({ contentType: 'text/plain; charset=utf-8', body: pack }));
    const foreign = new Set();
    let heard = 0;
    let known;
    await everyPlace(someone, async (name) => {
      known ??= notFromTheCatalogue(await page.evaluate(namesByTheBrowser));
      for (const text of await page.evaluate(allTexts)) {
        heard += 1;
        const drawn = name.endsWith('/key') ? KEY : name === 'the words of a backup' || name.startsWith('drawn: ') ? DRAWN_WORD : null;
        const rest = known(drawn ? text.replace(drawn, ' ') : text);
        if (/\p{L}/u.test(rest)) foreign.add(`${name}: “${rest.trim()}” in “${text.trim().slice(0, 120)}”`);
      }
    });
    assert.deepEqual([...foreign], []);
    assert.ok(heard > 2000, `only ${heard} texts were seen`);
    await someone.leave();
  });
});

/** Takes away from a text what is in brackets, what the sample's patient wrote, and names that the browser gives. */
function notFromTheCatalogue(names) {
  const written = [...catalogue('en', (file) => file === 'sample.ftl').values()];
  // An address breaks after its signs, so it stands on the page in pieces.
  const pieces = written.filter((text) => /^\S+@\S+$/.test(text)).flatMap((text) => text.split(/(?<=[@.])/));
  const allowed = [...written, ...pieces, ...names].sort((one, other) => other.length - one.length);
  return (text) => {
    let rest = text;
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
    for (const phrase of allowed) rest = rest.replaceAll(phrase, ' ');
    return rest.replace(/\band\b/g, ' ');
  };
}

/** Days, months and languages, as `Intl` writes them. Runs in the page. */
function namesByTheBrowser() {
  const days = [...Array(366).keys()].map((day) => new Date(2028, 0, 1 + day));
  const styles = [{ weekday: 'long' }, { weekday: 'short' }, { month: 'long' }, { month: 'short' }];
  const dates = days.flatMap((day) => styles.map((style) => new Intl.DateTimeFormat('en-GB', style).format(day)));
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((one) => letters.map((other) => one + other));
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const languages = tags.map((tag) => [tag, english.of(tag)]).filter(([tag, name]) => tag !== name).map(([, name]) => name);
  const own = ['en', 'nb', 'da'].map((tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag));
  const capital = (name) => name[0].toUpperCase() + name.slice(1);
  // What browsers do not know, the app calls by its speakers' own name.
  const unknown = ['kalaallisut', 'davvisámegiella'];
  return [...new Set([...dates, ...languages, ...unknown, ...own, ...own.map(capital)])];
}

/** Every text on the page: what is seen, what is read out, and the window's title. What people type is theirs. Runs in the page. */
function allTexts() {
  const texts = [document.title];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement, data } = walk.currentNode;
    const counts = !parentElement.closest('script, style, noscript, textarea');
    if (counts && data.trim() !== '') texts.push(data);
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label']) {
      if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
    }
  }
  return texts;
}
