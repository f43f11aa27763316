// Takes the time from a cold start to the out-of-hours card: the app is opened anew and the links to the card are tapped as soon as
// they are there.
import { goTo, slowDown } from './timing.mjs';

const CARD = '#/night';
/** A relative finds the card with this many taps at most. */
const MOST_TAPS = 2;

/**
 * The time on a slow processor, with the app kept by the service worker and the passport in the store. Of each round: `standing`,
 * milliseconds from the load event until the app stands; `card`, from there to the frame that shows the card; `code`, from there to the
 * frame that shows its code; `taps`. `null` if no page leads to the card. `places` are the addresses that links lead to.
 */
export async function timesToNightCard({ page, context, address }, places, rounds) {
  if (!places.has(CARD)) return null;
  await goTo(page, '#/today');
  const taps = await wayToCard(page, [...places.values()]);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    // Each time a tab of its own, in which nothing of the app has run before.
    const tab = await context.newPage();
    await slowDown(tab);
    await tab.goto(address, { waitUntil: 'commit' });
    times.push({ ...(await tab.evaluate(tapThrough, taps)), taps: taps.length });
    await tab.close();
  }
  return times;
}

/** The links to tap from where the app begins. */
async function wayToCard(page, places) {
  const leadsOn = (to) => page.evaluate((to) => document.querySelector(`a[href="${to}"]`) !== null, to);
  if (await leadsOn(CARD)) return [CARD];
  for (const place of places) {
    await goTo(page, '#/today');
    if (!(await leadsOn(place))) continue;
    await goTo(page, place);
    if (await leadsOn(CARD)) return [place, CARD];
  }
  throw new Error(`the card is more than ${MOST_TAPS} taps away`);
}

function tapThrough(taps) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  // Looks now and then and not at every frame: drawing frames would take time from an app that is starting.
  const until = async (holds) => {
    while (!holds()) await new Promise((done) => setTimeout(done, 5));
  };
  const loaded = new Promise((done) => {
    if (document.readyState === 'complete') done();
    else addEventListener('load', () => done());
  });
  return (async () => {
    await loaded;
    const [load] = performance.getEntriesByType('navigation');
    await until(() => document.querySelector('#app > :not(.shell) #page-title, #app > #page-title') !== null);
    const stood = performance.now();
    for (const tap of taps) {
      await until(() => document.querySelector(`a[href="${tap}"]`) !== null);
      document.activeElement?.blur();
      document.querySelector(`a[href="${tap}"]`).click();
      await until(() => location.hash === tap && document.activeElement?.id === 'page-title');
    }
    await frame();
    const card = performance.now() - stood;
    await until(() => document.querySelector('main [role="img"]') !== null);
    await frame();
    return { standing: Math.max(0, stood - load.loadEventStart), card, code: performance.now() - stood };
  })();
}
