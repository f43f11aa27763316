// Breaks every storage call of the app once, in every way, while it saves, brings back, carries over and mends: what it says is true, and
// nothing is lost. Takes an engine and how many cases, spread evenly over all there are; 0 is all; and
// how the names of those cases begin that are wanted alone, like "save" or "save: open 1 refused". Prints one line of figures, and
// fails where a promise is broken.
import { serve } from '../journeys/harness/site.mjs';
import { breakStorage, overhear, WAYS, WHOLE } from './breaking.mjs';
import { profile, start } from './engine.mjs';
import { journeys } from './interrupted.mjs';
import { say } from './hands.mjs';
import { APART, lay, stored } from './store.mjs';

const [engine = 'chromium', wanted = '0', only = ''] = process.argv.slice(2);
/** A browser that has seen this many profiles is slow enough to be replaced. */
const CASES_PER_BROWSER = 150;
/** So many cases go on at once, each in a profile of its own: most of a case is waiting. */
const AT_ONCE = 3;

const sum = { cases: 0, unreached: 0, saved: 0, refused: 0, unopened: 0 };
const broken = { false_saved: 0, empty: 0, lost: 0, stuck: 0, errors: 0 };
const site = await serve();
let running = await begun();
const known = await journeys(inProfile, site.address);
const all = [];
for (const journey of known.filter(({ name }) => only.startsWith(name) || name.startsWith(only))) all.push(...await casesOf(journey));
const cases = spread(all, Number(wanted) || all.length);
for (let from = 0; from < cases.length; from += CASES_PER_BROWSER) {
  if (from > 0) {
    await running.close();
    running.profile.remove();
    running = await begun();
  }
  await each(cases.slice(from, from + CASES_PER_BROWSER));
  // A run takes an hour, and one that is ended early has not been for nothing.
  if (sum.cases < cases.length) console.error(`so far: ${said()}`);
}
await running.close();
running.profile.remove();
await site.stop();
console.log(said());
process.exit(Object.values(broken).some((count) => count > 0) ? 1 : 0);

/** The line of figures. */
function said() {
  const figures = Object.entries({ of: all.length, ...sum, ...broken }).map(([name, figure]) => `${name}=${figure}`);
  return `faults engine=${engine} ${figures.join(' ')}`;
}

/** Tries these cases, some at once. */
async function each(cases) {
  const left = cases.values();
  const trying = async () => {
    for (const one of left) {
      sum.cases += 1;
      await tried(one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, trying));
}

async function begun() {
  const at = profile(engine);
  return { ...await start(engine, at.folder), profile: at };
}

/** Does something in a page of a profile that knows nothing, and throws the profile away. */
async function inProfile(task) {
  const context = await running.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
    return await task(page);
  } finally {
    await context.close();
  }
}

/** Opens a journey's store with this fault in it, without starting the app. */
async function prepared(page, { store }, fault) {
  await page.goto(site.address + APART);
  if (store) await lay(page, store);
  await page.evaluateOnNewDocument(breakStorage, { ...fault, whole: WHOLE });
  // The app's copy of itself has nothing to do with what is kept of the patient's, and making it takes longer than all the rest.
  await page.evaluateOnNewDocument(() => { delete Navigator.prototype.serviceWorker; });
  await page.evaluateOnNewDocument(overhear, [say('saving-saved')]);
}

/** Every call of an undisturbed run, and every way in which it can break. */
async function casesOf(journey) {
  const counts = await inProfile(async (page) => {
    await prepared(page, journey, {});
    const { outcome } = await journey.act(page, site.address).catch(({ message }) => ({ outcome: message }));
    if (!['saved', 'restored'].includes(outcome)) {
      throw new Error(`${journey.name}, undisturbed, comes to ${outcome}; on the screen: ${await screen(page)}`);
    }
    // What follows by itself, the second copy for one, has calls of its own.
    await new Promise((next) => { setTimeout(next, 1_500); });
    return page.evaluate(() => globalThis.breaking.counts);
  });
  const calls = Object.entries(counts).flatMap(([kind, count]) => Array.from({ length: count }, (_, at) => [kind, at + 1]));
  const found = calls.flatMap(([kind, nth]) => WAYS[kind].map((way) => ({ journey, kind, nth, way })));
  return found.filter((one) => nameOf(one).startsWith(only));
}

function spread(list, count) {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)]);
}

function nameOf({ journey, kind, nth, way }) {
  return `${journey.name}: ${kind} ${nth} ${way}`;
}

async function tried({ journey, kind, nth, way }) {
  const what = nameOf({ journey, kind, nth, way });
  const blame = (promise, how) => {
    broken[promise] += 1;
    console.error(`${promise}: ${what}: ${how}`);
  };
  await inProfile(async (page) => {
    await prepared(page, journey, { kind, nth, way });
    let act;
    try {
      act = await journey.act(page, site.address, { again: nth % 2 === 0 });
    } catch (why) {
      act = { outcome: 'stuck', why: `${why.message.split('\n')[0]}; on the screen: ${await screen(page)}` };
    }
    const { struck } = await page.evaluate(() => globalThis.breaking);
    const { said, errors } = await page.evaluate(() => globalThis.overheard);
    if (!struck) sum.unreached += 1;
    else if (act.outcome === 'saved' || act.outcome === 'restored') sum.saved += 1;
    else sum.refused += 1;
    if (act.failed) sum.unopened += 1;
    if (act.outcome === 'stuck') blame('stuck', act.why);
    if (act.outcome === 'empty') blame('empty', 'before the page was opened again');
    if (errors.length > 0) blame('errors', errors.join(' | '));
    if (act.outcome === 'calm') blame('errors', 'the app has stopped');

    await page.evaluate((name) => {
      globalThis.name = name;
    }, WHOLE);
    try {
      const seen = await journey.reopened(page, site.address);
      if (seen.stage === 'empty') blame('empty', 'after the page was opened again');
      else if (seen.stage !== 'opened' && seen.stage !== 'fresh') blame('stuck', `opened again: ${seen.stage}`);
      await page.goto(site.address + APART);
      for (const [promise, how] of journey.judged(await stored(page), { ...act, saved: said.length > 0 }, seen)) blame(promise, how);
    } catch (why) {
      blame('stuck', `opened again: ${why.message.split('\n')[0]}; on the screen: ${await screen(page)}`);
    }
  });
}

async function screen(page) {
  const text = await page.evaluate(() => document.body?.innerText ?? '').catch(() => 'nothing');
  return text.replace(/\s+/g, ' ').slice(0, 300);
}
