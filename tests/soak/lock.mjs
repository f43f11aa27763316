// Whether a word that was written can be found anywhere in the browser's profile: with the lock on in no file at all, without it
// only inside the stores; and how long opening takes on a slow phone. Takes an engine and how many profiles. Prints one line of
// figures, and fails where a word was found or opening took too long.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { serve } from '../journeys/harness/site.mjs';
import { words } from '../journeys/harness/words.mjs';
import { profile, start } from './engine.mjs';
import { begin, press, untilStored } from './patient.mjs';
import { unpacked } from './session.mjs';

const say = words('en');
const PASSWORD = 'the cat sleeps all day';
/** How much slower the processor is made, and how long opening may take then. */
const SLOWER = 4;
const LIMIT_MS = 3_000;
/** A word for each place that something is typed into, which nothing else in a profile contains. */
const WORDS = { name: 'Kanarnavn', member: 'Kanarlege', concern: 'Kanarfrykt', draft: 'Kanarkladd' };
/** So many entries say what was written before the lock is put on. */
const WRITTEN = 4;
/** Where a browser keeps a site's stores. */
const STORES = [/IndexedDB/, /File System/, /CacheStorage/, /storage[\\/]default/];

const [engine = 'chromium', wanted = '1'] = process.argv.slice(2);
const sum = { profiles: 0, open: 0, found: 0, outside: 0, killed: 0, slowest: 0 };
const site = await serve();
for (; sum.profiles < Number(wanted); sum.profiles += 1) {
  const { folder, remove } = profile(engine);
  await live(folder);
  remove();
}
await site.stop();
console.log(`lock engine=${engine} profiles=${sum.profiles} outside_the_stores_without_lock=${sum.outside} files_with_a_word_when_locked=${sum.found} after_a_kill=${sum.killed} slowest_opening_ms=${engine === 'chromium' ? sum.slowest : 'not slowed'}`);
process.exit(sum.found + sum.outside + sum.killed === 0 && sum.slowest <= LIMIT_MS ? 0 : 1);

async function live(folder) {
  let running = await start(engine, folder);
  let page = await running.page();
  await begin(page, site.address, WORDS.name);
  await write(page);
  await running.close();
  sum.outside += tell('without a lock, outside the stores', holding(folder).filter((file) => !STORES.some((store) => store.test(file))));

  running = await start(engine, folder);
  page = await running.page();
  await page.goto(`${site.address}#/lock`);
  await type(page, '#lock-label', 'Mine', true);
  await type(page, '#passphrase', PASSWORD);
  await type(page, '#passphrase-again', PASSWORD);
  await press(page, say('lock-put-on'));
  await shows(page, say('lock-on'));
  await running.close();
  sum.found += tell('with the lock put on', holding(folder));

  running = await start(engine, folder);
  page = await running.page();
  await page.goto(site.address);
  sum.slowest = Math.max(sum.slowest, await opened(page));
  await page.goto(`${site.address}#/team`);
  await shows(page, WORDS.member);
  await page.goto(`${site.address}#/question/new`);
  await type(page, 'textarea', WORDS.draft);
  await untilStored(page, 'draft', 1);
  await running.kill();
  sum.killed += tell('killed while it was open', holding(folder));

  running = await start(engine, folder);
  page = await running.page();
  await page.goto(`${site.address}#/question/new`);
  await opened(page);
  await page.waitForFunction((draft) => document.querySelector('textarea')?.value === draft, {}, WORDS.draft);
  await running.close();
  sum.found += tell('closed while it was open', holding(folder));
}

async function write(page) {
  await page.goto(`${site.address}#/member/new`);
  await type(page, '#field-member-name, input[id*=name]', WORDS.member);
  await page.select('select', '1');
  await press(page, say('form-save'));
  await shows(page, WORDS.member);
  await page.goto(`${site.address}#/concern/new`);
  await type(page, 'textarea', WORDS.concern);
  await press(page, say('form-save'));
  await page.waitForFunction(() => /^#\/concern\/[0-9a-f]+$/.test(location.hash));
  await untilStored(page, 'log', WRITTEN);
}

/** Opens the gate, and answers how long that took with a slow processor, in milliseconds. */
async function opened(page) {
  await shows(page, say('gate-lede'));
  await type(page, '#passphrase', PASSWORD);
  if (engine === 'chromium') await page.emulateCPUThrottling(SLOWER);
  const began = Date.now();
  await press(page, say('gate-open'));
  await page.waitForSelector('nav');
  const took = Date.now() - began;
  if (engine === 'chromium') await page.emulateCPUThrottling(null);
  return took;
}

async function type(page, selector, text, anew = false) {
  await page.waitForSelector(selector);
  if (anew) {
    await page.click(selector, { count: 3 });
    await page.keyboard.press('Backspace');
  }
  await page.type(selector, text);
}

function shows(page, text) {
  return page.waitForFunction((text) => document.body.innerText.includes(text), {}, text);
}

/** The files of a profile that hold one of the words. */
function holding(folder) {
  return filesIn(folder).filter((file) => {
    const bytes = unpacked(file, readFileSync(file));
    return Object.values(WORDS).some((word) => bytes.some((some) => some.includes(word) || some.includes(Buffer.from(word, 'utf16le'))));
  }).map((file) => relative(folder, file));
}

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind?.isDirectory()) return filesIn(path);
    return kind?.isFile() ? [path] : [];
  });
}

function tell(when, files) {
  if (files.length > 0) console.log(`lock: ${when}: ${files.join(', ')}`);
  return files.length;
}
