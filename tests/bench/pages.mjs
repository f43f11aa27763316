// Measures every page of the app with the sample and with a large passport by turns, and the way to the out-of-hours card.
// Prints one line of figures for each; which figures are promised is not decided here.
import { launch } from '../journeys/harness/browser.mjs';
import { serve } from '../journeys/harness/site.mjs';
import { appStands, isKept, visitor } from '../journeys/harness/visitor.mjs';
import { words } from '../journeys/harness/words.mjs';
import { headed, openSample } from '../journeys/verbs.mjs';
import { largeLog } from './pages/large.mjs';
import { timesToNightCard } from './pages/night.mjs';
import { placesOf } from './pages/places.mjs';
import { keep, recordsIn } from './pages/store.mjs';
import { EDITS, elements, goTo, slowDown, timeToRender, timeToRest, timeToUpdate } from './pages/timing.mjs';

const ROUNDS = 7;
// Frames as soon as they are ready: else every page that is quick would seem to take the sixtieth of a second of one frame.
const FRAMES = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** Pages that are small with any passport: each page is measured coming from one of them. */
const SMALL = ['#/settings', '#/share'];
const PACKS = /^#\/(share\/.|night$)/;
const say = words('en');
const SETTLING = [say('concern-settled'), say('concern-back')];

async function withSample(browser, site) {
  const someone = await visitor(browser, site);
  await openSample(someone);
  return { ...someone, records: await recordsIn(someone.page, 'red-thread-sample') };
}

async function withLarge(browser, site) {
  const someone = await visitor(browser, site);
  await someone.open();
  await appStands(someone.page);
  await keep(someone.page, largeLog(Date.now()));
  await someone.page.reload();
  await headed(someone.page, say('nav-today'));
  return { ...someone, records: await recordsIn(someone.page, 'red-thread') };
}

/** Opens a page, edits it in every way it can be edited, and leaves it as it was found. */
async function measure({ page }, href, into) {
  const from = href.endsWith('/code') ? href.slice(0, -'/code'.length) : SMALL.find((small) => small !== href);
  await page.bringToFront();
  await goTo(page, from);
  const rendered = await timeToRender(page, href);
  note(into, 'render', rendered);
  // What is packed into a code is packed once the page is painted.
  if (PACKS.test(href)) note(into, 'rest', rendered + (await timeToRest(page)));
  into.elements ??= await elements(page);
  for (const how of EDITS) {
    note(into, how, await timeToUpdate(page, how, SETTLING));
    if (PACKS.test(href)) await timeToRest(page);
  }
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const discard = page.getByRole('button', { name: say('form-discard'), exact: true });
  if (await discard.isVisible()) {
    await discard.click();
    await page.waitForFunction((form) => location.hash !== form, href);
  }
}

function note(into, what, time) {
  if (time === null) return;
  into[what] ??= [];
  into[what].push(time);
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function report(sort, sample, large) {
  const shown = sample && `elements=${sample.elements}/${large.elements} elements_ratio=${(large.elements / sample.elements).toFixed(2)}`;
  for (const how of ['render', 'rest', ...EDITS]) {
    if (!large[how]) continue;
    const what = `pages ${EDITS.includes(how) ? 'update' : 'render'} page=${sort} how=${how}`;
    const ms = median(large[how]);
    // Where the sample has nothing of the kind there is no ratio, only the time.
    if (!sample?.[how]) console.log(`${what} large_ms=${ms.toFixed(1)}`);
    else {
      const sampleMs = median(sample[how]);
      console.log(`${what} sample_ms=${sampleMs.toFixed(1)} large_ms=${ms.toFixed(1)} ratio=${(ms / sampleMs).toFixed(2)} ${shown}`);
    }
  }
}

function reportNight(passport, nights) {
  const part = (of) => median(nights.map(of)).toFixed(0);
  const parts = ['standing', 'card', 'code'].map((name) => `${name}_ms=${part((night) => night[name])}`);
  console.log(`pages night passport=${passport} taps=${nights[0].taps} ${parts.join(' ')}`);
}

const site = await serve();
const browser = await launch({ flags: FRAMES });
const both = [await withSample(browser, site), await withLarge(browser, site)];
const [sample, large] = both;
const [inSample, inLarge] = [await placesOf(sample.page), await placesOf(large.page)];
for (const { page } of both) await slowDown(page);

const times = [...inLarge.keys()].map((sort) => ({ sort, ofSample: inSample.has(sort) ? {} : null, ofLarge: {} }));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { sort, ofSample, ofLarge } of times) {
    if (ofSample) await measure(sample, inSample.get(sort), ofSample);
    await measure(large, inLarge.get(sort), ofLarge);
  }
}
const nights = [];
for (const [passport, someone, places] of [['sample', sample, inSample], ['large', large, inLarge]]) {
  await isKept(someone.page);
  nights.push([passport, await timesToNightCard(someone, places, ROUNDS)]);
}

console.log(`pages records=${sample.records}/${large.records} ratio=${(large.records / sample.records).toFixed(2)} rounds=${ROUNDS}`);
for (const { sort, ofSample, ofLarge } of times) report(sort, ofSample, ofLarge);
for (const sort of inSample.keys()) if (!inLarge.has(sort)) console.log(`pages skipped page=${sort} why=only the sample leads there`);
for (const [passport, taken] of nights) {
  if (taken) reportNight(passport, taken);
  else console.log(`pages skipped page=#/night passport=${passport} why=no page leads there`);
}
for (const someone of both) await someone.leave();
await browser.close();
await site.stop();
