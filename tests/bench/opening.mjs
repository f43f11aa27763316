// Measures how long the app takes to open a typical letter on a slow processor: until it begins to draw, which is the decoding with what
// little goes before and after it, and until the summary stands. First in an app that has just started and has read nothing yet, then
// the same letter again. Takes the fragments of the letters.
// Prints one line of figures; which figure is promised is not decided here.
import { launch } from '../journeys/harness/browser.mjs';
import { serve } from '../journeys/harness/site.mjs';
import { appStands, visitor } from '../journeys/harness/visitor.mjs';
import { slowDown } from './pages/timing.mjs';

const ROUNDS = 5;
// Frames as soon as they are ready: else the wait for a frame would be measured as well.
const FRAMES = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const PATIENCE_MS = 30_000;
/** No letter, and no passport either. */
const ELSEWHERE = '#/file';

/** Notes when the document is first touched. What the app does before it draws, it does without touching the document. */
function watchForDrawing(page) {
  return page.evaluate(() => {
    const touches = [
      [Document.prototype, ['createElement', 'createElementNS', 'createTextNode']],
      [Node.prototype, ['insertBefore', 'appendChild', 'removeChild', 'replaceChild', 'cloneNode']],
      [Element.prototype, ['setAttribute', 'removeAttribute', 'remove']],
    ];
    for (const [prototype, names] of touches) {
      for (const name of names) {
        const call = prototype[name];
        prototype[name] = function touch(...given) {
          window.touched ??= performance.now();
          return call.apply(this, given);
        };
      }
    }
  });
}

/** `decode`: milliseconds from the event of the new address until the app begins to draw; `shown`: until the summary stands. */
function timeToOpen(page, fragment) {
  return page.evaluate(({ fragment, patience }) => new Promise((done, failed) => {
    const began = performance.now();
    let heard;
    // The first that anyone hears of a new address. The app hears of it then or with the event that comes next.
    addEventListener('popstate', () => {
      heard = performance.now();
      window.touched = undefined;
    }, { once: true, capture: true });
    location.hash = fragment;
    const look = () => {
      const taken = performance.now() - began;
      const stands = document.querySelector('.summary');
      if (stands) requestAnimationFrame(() => done({ decode: window.touched - heard, shown: performance.now() - began }));
      else if (taken < patience) requestAnimationFrame(look);
      else failed(new Error(`the summary does not stand after ${taken.toFixed(0)} ms`));
    };
    requestAnimationFrame(look);
  }), { fragment, patience: PATIENCE_MS });
}

const site = await serve();
const browser = await launch({ flags: FRAMES });
const reader = await visitor(browser, site);
await reader.open(ELSEWHERE);
await slowDown(reader.page);
const letters = process.argv.slice(2).map((fragment) => ({ fragment, first: [], again: [] }));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { fragment, first, again } of letters) {
    await reader.page.reload();
    await appStands(reader.page);
    await watchForDrawing(reader.page);
    for (const times of [first, again]) {
      times.push(await timeToOpen(reader.page, fragment));
      await reader.page.evaluate((href) => { location.hash = href; }, ELSEWHERE);
      await reader.page.waitForFunction(() => !document.querySelector('.summary'));
    }
  }
}
// Whatever disturbs only makes it longer: of each letter the quickest round, and of these the slowest letter.
const slowest = (which, part) => Math.max(...letters.map((letter) => Math.min(...letter[which].map((time) => time[part])))).toFixed(0);
console.log(
  `opening letters=${letters.length} rounds=${ROUNDS} decode_ms=${slowest('first', 'decode')} shown_ms=${slowest('first', 'shown')}`
  + ` again_decode_ms=${slowest('again', 'decode')} again_shown_ms=${slowest('again', 'shown')}`,
);
await reader.leave();
await browser.close();
await site.stop();
