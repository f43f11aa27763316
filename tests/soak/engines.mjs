// The least that has to work in every engine: a passport is begun, saved, still there when the page is opened again, and comes back from a
// backup after everything was wiped. Takes an engine and how many times. Prints one line of figures, and fails when one of it did not.
import { serve } from '../journeys/harness/site.mjs';
import { profile, start } from './engine.mjs';
import { beginAs, fill, headed, makeBackup, open, press, say, shown, visit } from './hands.mjs';
import { APART, begins, stored, wipe } from './store.mjs';

const CAT = 'Who feeds the cat?';
/** What follows a save by itself is done by then. */
const COPIED_MS = 2_000;

const [engine = 'chromium', wanted = '1'] = process.argv.slice(2);
const sum = { times: 0, saved: 0, reloaded: 0, restored: 0, copied: 0 };
const site = await serve();
const at = profile(engine);
const running = await start(engine, at.folder);
const page = await running.page();
try {
  for (; sum.times < Number(wanted); sum.times += 1) await once();
} catch (why) {
  const text = await page.evaluate(() => document.body.innerText).catch(() => '');
  console.error(`engines: ${why.message}; on the screen: ${text.replace(/\s+/g, ' ').slice(0, 400)}`);
} finally {
  await running.close();
  at.remove();
  await site.stop();
}
const { times, ...all } = sum;
console.log(`engines engine=${engine} times=${times} ${Object.entries(all).map(([name, count]) => `${name}=${count}`).join(' ')}`);
const { saved, reloaded, restored } = sum;
process.exit([times, saved, reloaded, restored].every((count) => count === Number(wanted)) ? 0 : 1);

async function once() {
  await page.goto(site.address + APART);
  await wipe(page);
  await page.goto(site.address);
  await beginAs(page, 'Margaret');
  await headed(page, say('nav-today'));
  await visit(page, '#/concern/new');
  await fill(page, 'textarea', CAT);
  await press(page, say('form-save'));
  await headed(page, CAT);
  await shown(page, say('saving-saved'));
  sum.saved += 1;

  await page.reload();
  await headed(page, CAT);
  sum.reloaded += 1;

  const backup = await makeBackup(page);
  await new Promise((next) => { setTimeout(next, COPIED_MS); });
  await page.goto(site.address + APART);
  const before = await stored(page);
  sum.copied += before.files.mirror ? 1 : 0;
  await wipe(page);
  await page.goto(`${site.address}#/restore`);
  await open(page, backup);
  await press(page, say('restore-bring'));
  await headed(page, say('nav-today'));
  await page.reload();
  await headed(page, say('nav-today'));
  await page.goto(site.address + APART);
  const after = await stored(page);
  if (after.log.length === before.log.length && begins(after, before)) sum.restored += 1;
}
