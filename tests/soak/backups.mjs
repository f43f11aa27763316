// Generated passports through the whole app: backed up, wiped, brought back, the same to the byte. Wrong words, a file that is cut off,
// damaged or newer change nothing. Takes an engine and how many passports. Prints one line of figures, and fails when one is not as it was.
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { damaged, newer, truncated } from '../journeys/harness/backups.mjs';
import { serve } from '../journeys/harness/site.mjs';
import { profile, start } from './engine.mjs';
import { headed, makeBackup, open, pick, press, say, shown } from './hands.mjs';
import { APART, begins, lay, stored, wipe } from './store.mjs';

/** Each so-manieth backup is also tried in the ways in which it must not open. */
const REFUSED_EACH = 10;
const WRONG = 'bababa bababa bababa';
/** So many passports go there and back at once, each in a profile of its own: much of it is waiting. */
const AT_ONCE = 3;
const PATIENCE_MS = 30_000;

const [engine = 'chromium', wanted = '1000'] = process.argv.slice(2);
const sum = { passports: 0, entries: 0, same: 0, refused: 0, changed: 0 };
let owed = 0;
const site = await serve();
const at = profile(engine);
const running = await start(engine, at.folder);
const left = passports(Number(wanted));
await Promise.all(Array.from({ length: AT_ONCE }, each));
await running.close();
at.remove();
await site.stop();
console.log(said());
process.exit(sum.passports === Number(wanted) && sum.same === sum.passports && sum.refused === owed && sum.changed === 0 ? 0 : 1);

/** The line of figures. */
function said() {
  return `backups engine=${engine} ${Object.entries(sum).map(([name, figure]) => `${name}=${figure}`).join(' ')}`;
}

/** Takes passports, one after another, for as long as there are any. */
async function each() {
  const context = await running.browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // One asks for the next only when it is done: a generator gives each passport once.
  for (;;) {
    const { value: store, done } = await left.next();
    if (done) break;
    const number = sum.passports + 1;
    sum.passports = number;
    sum.entries += store.log.length;
    // A run takes an hour, and one that is ended early has not been for nothing.
    if (number % 100 === 0) console.error(`so far: ${said()}`);
    try {
      await thereAndBack(page, store, number);
    } catch (why) {
      const text = await page.evaluate(() => document.body.innerText).catch(() => '');
      console.error(`passport ${number}: ${why.message.split('\n')[0]}; on the screen: ${text.replace(/\s+/g, ' ').slice(0, 300)}`);
    }
  }
  await context.close();
}

/** Stores as the app lays them out, each a line of the records in hexadecimal. */
async function* passports(count) {
  const made = process.env.STORES ? createReadStream(process.env.STORES) : generated(count);
  let given = 0;
  for await (const line of createInterface({ input: made })) {
    if (given >= count) return;
    given += 1;
    const [about, ...log] = line.split(' ').map((record) => [...Buffer.from(record, 'hex')]);
    yield { log, about: { 1: about } };
  }
}

function generated(count) {
  const wishes = ['run', '--quiet', '--profile', 'soak', '--package', 'letters', '--example', 'stores', '--', String(count)];
  return spawn(process.env.CARGO || 'cargo', wishes, { stdio: ['ignore', 'pipe', 'inherit'] }).stdout;
}

async function thereAndBack(page, store, number) {
  await page.goto(site.address + APART);
  await wipe(page);
  await lay(page, store);
  await page.goto(`${site.address}#/backup`);
  await headed(page, say('backup-title'));
  const backup = await makeBackup(page);
  if (number % REFUSED_EACH === 1) await refusals(page, backup, store);
  await page.goto(site.address + APART);
  await wipe(page);
  await page.goto(`${site.address}#/restore`);
  await open(page, backup);
  await press(page, say('restore-bring'));
  await headed(page, say('nav-today'));
  await page.goto(site.address + APART);
  if (isSame(await stored(page), store)) sum.same += 1;
  else console.error(`passport ${number}: what came back is not what went out`);
}

/** Each has a page that says what is the matter, and changes nothing. */
async function refusals(page, backup, store) {
  const file = { buffer: Buffer.from(backup.bytes) };
  const wrong = [[truncated, 'restore-damaged'], [damaged, 'restore-damaged'], [newer, 'restore-newer']];
  for (const [spoilt, said] of wrong) {
    owed += 1;
    await atRestore(page);
    await pick(page, [...spoilt(file).buffer]);
    await shown(page, say(said));
    await shown(page, say('restore-nothing-changed'));
    sum.refused += 1;
  }
  owed += 1;
  await atRestore(page);
  await open(page, { ...backup, words: WRONG });
  await shown(page, say('restore-wrong-words'));
  sum.refused += 1;
  await page.goto(site.address + APART);
  if (!isSame(await stored(page), store)) sum.changed += 1;
}

async function atRestore(page) {
  await page.goto(site.address + APART);
  await page.goto(`${site.address}#/restore`);
  await headed(page, say('restore-title'));
}

function isSame(found, { log, about }) {
  return found.log.length === log.length && begins(found, { plain: log });
}
