// Damages the files of the database of a closed browser at random: every loss is noticed, and what can be mended is.
// Takes an engine and how many times. Prints one line of figures, and fails when a loss went unnoticed or too few were mended.
import { cpSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../journeys/harness/site.mjs';
import { chances } from './chance.mjs';
import { profile, start } from './engine.mjs';
import { begin, copied, logged, rememberOwn, standing, tap } from './patient.mjs';

/** So many changes are in the passport that is damaged. */
const EDITS = 60;
/** Each of them ends in a file of the second copy before the browser is closed. */
const COPIED_MS = 1_500;
/** The files of the database in a profile of each engine. */
const DATABASE = { chromium: /IndexedDB.*leveldb/, firefox: /storage\/default\/.*\/idb\// };
/** At least this part has to come back from the second copy. */
const MENDED = 0.99;

const [engine = 'chromium', wanted = '10'] = process.argv.slice(2);
const chance = chances(7);
const site = await serve();
const whole = profile(engine);
const { address, last } = await live(whole.folder);
const sum = { tried: 0, unharmed: 0, mended: 0, alone: 0, said: 0, unnoticed: 0, short: 0 };
for (; sum.tried < Number(wanted); sum.tried += 1) await damageOnce();
whole.remove();
await site.stop();
const harmed = sum.tried - sum.unharmed;
console.log(`corruption engine=${engine} tried=${sum.tried} unharmed=${sum.unharmed} mended=${sum.mended} second_copy_alone=${sum.alone} mended_short=${sum.short} said=${sum.said} unnoticed=${sum.unnoticed}`);
process.exit(sum.unnoticed === 0 && sum.mended + sum.alone >= MENDED * harmed ? 0 : 1);

/** A passport with some history, its browser closed as usual. */
async function live(folder) {
  const running = await start(engine, folder);
  const page = await running.page();
  const address = await begin(page, site.address);
  await page.evaluateOnNewDocument(rememberOwn);
  await page.reload();
  await tap(page, EDITS);
  await new Promise((next) => { setTimeout(next, COPIED_MS); });
  const { last } = await logged(page);
  await running.close();
  return { address, last };
}

async function damageOnce() {
  const { folder, remove } = profile(engine);
  cpSync(whole.folder, folder, { recursive: true });
  const what = spoil(folder);
  const running = await start(engine, folder);
  const page = await running.page();
  await page.goto(site.address + address);
  const { stage, mended, alone } = await standing(page);
  const counted = () => (alone ? copied(page) : logged(page).then(({ count }) => count));
  const count = stage === 'opened' ? await counted() : 0;
  if (stage === 'failed') {
    sum.said += 1;
    const why = await page.evaluate(() => document.querySelector('#page-title').nextElementSibling?.textContent);
    console.error(`said: ${what}: ${why}`);
  } else if (stage === 'opened' && alone && count === last) sum.alone += 1;
  else if (stage === 'opened' && mended) sum[count === last ? 'mended' : 'short'] += 1;
  else if (stage === 'opened' && count === last) sum.unharmed += 1;
  else {
    sum.unnoticed += 1;
    console.error(`unnoticed: ${what}: ${stage}, ${count} of ${last} entries`);
  }
  await running.close();
  remove();
}

/** Flips bits of one file of the database, cuts it short, or takes it away. */
function spoil(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => DATABASE[engine].test(path) && statSync(path).isFile() && statSync(path).size > 0);
  const path = files[Math.floor(chance() * files.length)];
  const { size } = statSync(path);
  const how = Math.floor(chance() * 3);
  if (how === 0) {
    const bytes = readFileSync(path);
    for (let left = 1 + Math.floor(chance() * 64); left > 0; left -= 1) {
      bytes[Math.floor(chance() * size)] ^= 1 << Math.floor(chance() * 8);
    }
    writeFileSync(path, bytes);
  } else if (how === 1) truncateSync(path, Math.floor(chance() * size));
  else rmSync(path);
  return `${path.slice(folder.length)} ${['flipped', 'cut short', 'deleted'][how]}`;
}
