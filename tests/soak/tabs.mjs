// Several tabs of one browser write to the same passport as fast as they can: every entry is there afterwards, once.
// Takes an engine and how many edits each tab makes. Prints one line of figures, and fails when one was lost.
import { serve } from '../journeys/harness/site.mjs';
import { profile, start } from './engine.mjs';
import { begin, logged, rememberOwn, standing, tap } from './patient.mjs';

const TABS = 4;
const AT_ONCE = 20;
/** Taps too many are stored by then. */
const QUIET_MS = 15_000;

const [engine = 'chromium', wanted = '300'] = process.argv.slice(2);
const edits = Number(wanted);
const site = await serve();
const { folder, remove } = profile(engine);
const running = await start(engine, folder);
const first = await running.page();
const address = await begin(first, site.address);
const before = (await logged(first)).last;

const tabs = [];
for (let tab = 0; tab < TABS; tab += 1) {
  const page = await running.page();
  await page.evaluateOnNewDocument(rememberOwn);
  await page.goto(site.address + address);
  await standing(page);
  tabs.push(page);
}
// A tab in the background is slowed by the browser, as it is in life: that costs time, and must cost nothing else.
await Promise.all(tabs.map((page) => tapAll(page)));
const { acknowledged, log } = await quiet();
const { first: begun, last, count } = log;
await running.close();
remove();
await site.stop();

// Two tabs that say the same thing in the same millisecond write one entry: it says what both said.
const numbers = new Set(acknowledged);
const same = acknowledged.length - numbers.size;
const lost = [...numbers].filter((number) => number <= before || number > last).length;
const torn = begun === 1 && count === last ? 0 : 1;
console.log(`tabs engine=${engine} tabs=${TABS} edits=${edits} acknowledged=${acknowledged.length} entries=${last - before} same=${same} lost=${lost} torn=${torn}`);
process.exit(lost + torn === 0 && acknowledged.length >= TABS * edits && last - before === numbers.size ? 0 : 1);

/** Some at a time: drivers do not wait for one answer for long. */
async function tapAll(page) {
  for (let left = edits; left > 0; left -= AT_ONCE) await tap(page, Math.min(AT_ONCE, left));
}

/** What the tabs were told is stored, and what is: once the two agree, or nobody would wait any longer. */
async function quiet() {
  const end = Date.now() + QUIET_MS;
  for (;;) {
    const acknowledged = (await Promise.all(tabs.map((page) => page.evaluate(() => globalThis.own)))).flat();
    const log = await logged(first);
    if (log.last - before === new Set(acknowledged).size || Date.now() > end) return { acknowledged, log };
  }
}
