// Kills the whole browser while a patient taps, again and again: whatever was said to be stored is there afterwards.
// Takes an engine and how many kills. Prints one line of figures, and fails when something was lost.
import { serve } from '../journeys/harness/site.mjs';
import { chances } from './chance.mjs';
import { profile, start } from './engine.mjs';
import { begin, logged, standing, tapOn, whatItSays } from './patient.mjs';

/** So many kills go into one profile: a log of many thousand entries would only measure itself. */
const KILLS_PER_PROFILE = 10;
/** A kill comes after this many acknowledged saves, and up to as many more, so that it falls on every moment of a save. */
const SAVES = 170;
const MORE_SAVES = 120;
/** A save that takes longer than this has failed, whatever the page says. */
const SILENCE_MS = 60_000;

const [engine = 'chromium', wanted = '10'] = process.argv.slice(2);
const sum = { kills: 0, acknowledged: 0, lost: 0, torn: 0, failed: 0, mended: 0 };
const site = await serve();
const chance = chances();
while (sum.kills < Number(wanted)) {
  const { folder, remove } = profile(engine);
  const left = Math.min(KILLS_PER_PROFILE, Number(wanted) - sum.kills);
  await live(folder, left);
  remove();
  // A run takes an hour, and one that is ended early has not been for nothing.
  if (sum.kills < Number(wanted)) console.error(`so far: ${said()}`);
}
await site.stop();
console.log(said());
process.exit(sum.lost + sum.torn + sum.failed === 0 ? 0 : 1);

/** The line of figures. */
function said() {
  return `kills engine=${engine} kills=${sum.kills} acknowledged=${sum.acknowledged} lost=${sum.lost} torn=${sum.torn} failed_to_open=${sum.failed} mended=${sum.mended}`;
}

/** One profile through several kills, and opened once more at the end. */
async function live(folder, kills) {
  let address;
  let acknowledged = 0;
  for (let kill = 0; kill <= kills; kill += 1) {
    const running = await start(engine, folder);
    const page = await running.page();
    if (address === undefined) address = await begin(page, site.address);
    else await look(page, address, acknowledged);
    if (kill === kills) {
      await running.close();
      return;
    }
    const before = (await logged(page)).last;
    const until = before + SAVES + Math.floor(chance() * MORE_SAVES);
    acknowledged = await tapUntil(page, until, Math.floor(chance() * 12));
    await running.kill();
    sum.kills += 1;
    sum.acknowledged += acknowledged - before;
  }
}

/** Taps until this entry is acknowledged and some milliseconds longer; answers the number that was heard last. */
async function tapUntil(page, until, longer) {
  let last = 0;
  let heardAt = Date.now();
  await new Promise((done, failed) => {
    const watching = setInterval(async () => {
      if (Date.now() - heardAt < SILENCE_MS) return;
      clearInterval(watching);
      failed(new Error(`nothing was stored for ${SILENCE_MS} ms after entry ${last} of ${until}; the page: ${await whatItSays(page)}`));
    }, 1_000);
    tapOn(page, (seq) => {
      last = Math.max(last, seq);
      heardAt = Date.now();
      if (seq < until) return;
      clearInterval(watching);
      done();
    }).catch(failed);
  });
  await new Promise((next) => { setTimeout(next, longer); });
  return last;
}

/** What is there after a kill. */
async function look(page, address, acknowledged) {
  await page.goto(site.address + address);
  const { stage, mended } = await standing(page);
  if (stage !== 'opened') {
    sum.failed += 1;
    return;
  }
  sum.mended += mended ? 1 : 0;
  const { first, last, count } = await logged(page);
  sum.lost += Math.max(0, acknowledged - last);
  sum.torn += first === 1 && count === last ? 0 : 1;
}
