// An old tab stays open while another brings in a new version of the app, or takes the database away under it: it stands again within two
// seconds, with nothing lost and nothing hanging. Takes an engine and how many times. Prints one line of figures, the slowest of each in
// milliseconds, and fails where a tab did not settle.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../journeys/harness/site.mjs';
import { profile, start } from './engine.mjs';
import { beginAs, fill, headed, press, say, shown, visit } from './hands.mjs';
import { rememberOwn } from './patient.mjs';
import { APART } from './store.mjs';

const LIMIT_MS = 2_000;
const OFTEN = { polling: 20 };
const STAIRS = 'The stairs worry me';
const BUILT = process.env.DIST || fileURLToPath(new URL('../../dist', import.meta.url));
/** What an old tab may come to once its database has gone or is of a later layout: saved, because it was mended, or a message. */
const MESSAGES = ['saving-saved', 'saving-not-text', 'failed-title', 'data-elsewhere-title'].map((key) => quietly(key)).filter(Boolean);

const [engine = 'chromium', wanted = '20'] = process.argv.slice(2);
const slowest = { saved_ms: 0, used_ms: 0, let_go_ms: 0, said_ms: 0 };
const sum = { rounds: 0, late: 0, lost: 0, broken: 0 };
const folder = mkdtempSync(join(tmpdir(), 'red-thread-site-'));
cpSync(BUILT, folder, { recursive: true });
const site = await serve({ folder });
for (; sum.rounds < Number(wanted); sum.rounds += 1) await round();
await site.stop();
rmSync(folder, { recursive: true });
const figures = Object.entries({ ...sum, ...slowest }).map(([name, figure]) => `${name}=${Math.round(figure)}`);
console.log(`settling engine=${engine} ${figures.join(' ')}`);
process.exit(sum.late + sum.lost + sum.broken === 0 ? 0 : 1);

async function round() {
  const at = profile(engine);
  const running = await start(engine, at.folder);
  try {
    const [one, old, apart] = [await running.page(), await running.page(), await running.page()];
    await one.bringToFront();
    await one.evaluateOnNewDocument(rememberOwn);
    await one.goto(site.address);
    await beginAs(one, 'Margaret');
    // Before it is stored, leaving the page asks first.
    await one.waitForFunction(() => globalThis.own.length > 0, OFTEN);
    await one.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await one.reload();
    await headed(one, say('nav-today'));
    await typing(old);
    await updated(one, old);
    await typing(old);
    await apart.goto(site.address + APART);
    await taken(old, apart);
  } catch (why) {
    sum.broken += 1;
    console.error(`round ${sum.rounds + 1}: ${why.message.split('\n')[0]}`);
  } finally {
    await running.close();
    at.remove();
  }
}

/** The old tab, with something typed in it that is not saved. */
async function typing(old) {
  await old.bringToFront();
  await old.goto(`${site.address}#/today`);
  await headed(old, say('nav-today'));
  await visit(old, '#/concern/new');
  await fill(old, 'textarea', STAIRS);
  await old.evaluate(() => {
    globalThis.isSameOpening = true;
  });
}

/** Another tab brings in a new version. The old one is left alone, saves as before, and can use the new version when its person wants to. */
async function updated(one, old) {
  const worker = join(folder, 'sw.js');
  const version = String(sum.rounds + 1).padStart(12, '0');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/VERSION = '\w+'/, `VERSION = '${version}'`));
  await one.bringToFront();
  await one.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => true));
  await shown(one, say('update-ready'));
  await one.evaluate(() => {
    globalThis.isSameOpening = true;
  });
  await press(one, say('update-now'));
  await one.waitForFunction(() => !globalThis.isSameOpening, OFTEN);
  await headed(one, say('nav-today'));

  await old.bringToFront();
  const typed = await old.evaluate(() => globalThis.isSameOpening && document.querySelector('textarea')?.value);
  if (typed !== STAIRS) sum.lost += 1;
  await timed('saved_ms', async () => {
    await press(old, say('form-save'));
    await shown(old, say('saving-saved'));
  });
  await timed('used_ms', async () => {
    await press(old, say('update-now'));
    await old.waitForFunction(() => !globalThis.isSameOpening, OFTEN);
    await headed(old, STAIRS);
  });
}

/** Something else deletes the database, or opens it with a later layout: nobody waits for the old tab, and it saves or says so. */
async function taken(old, apart) {
  const later = sum.rounds % 2;
  await timed('let_go_ms', () => apart.evaluate((later) => new Promise((done, failed) => {
    const asked = later ? indexedDB.open('red-thread', 2) : indexedDB.deleteDatabase('red-thread');
    asked.onsuccess = () => done(true);
    asked.onerror = () => failed(asked.error);
  }), later));
  await timed('said_ms', async () => {
    const hears = await old.evaluate((texts) => texts.some((text) => document.body.textContent.includes(text)), MESSAGES);
    const save = say('form-save');
    if (!hears) {
      await old.evaluate((save) => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === save)?.click(), save);
    }
    await shown(old, ...MESSAGES);
  });
}

async function timed(what, task) {
  const began = performance.now();
  await task();
  const took = performance.now() - began;
  slowest[what] = Math.max(slowest[what], took);
  if (took > LIMIT_MS) {
    sum.late += 1;
    console.error(`round ${sum.rounds + 1}: ${what} took ${Math.round(took)}`);
  }
}

function quietly(key) {
  try {
    return say(key);
  } catch {
    return null;
  }
}
