// Measures how long a first and a repeated visit take until the app stands, on a slow network and a slow processor.
// Prints one line of figures; which figure is promised is not decided here.
import { launch } from '../journeys/harness/browser.mjs';
import { serve } from '../journeys/harness/site.mjs';

const ROUNDS = 5;
// A line of 1.6 Mbit/s. The server of `serve` does not compress, so the line is made wider by what brotli would save, about 3 : 1.
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 600_000, uploadThroughput: 90_000 };
const SLOW_PROCESSOR = { rate: 4 };

async function timeUntilAppStands(page, visit) {
  await visit();
  return page.evaluate(() => {
    const stands = () => document.querySelector('#app > :not(.shell)') !== null && performance.now();
    return new Promise((done) => {
      const look = () => (stands() ? done(stands()) : requestAnimationFrame(look));
      look();
    });
  });
}

async function round(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR);
  const first = await timeUntilAppStands(page, () => page.goto(address, { waitUntil: 'commit' }));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const repeat = await timeUntilAppStands(page, () => page.reload({ waitUntil: 'commit' }));
  await context.close();
  return { first, repeat };
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

const site = await serve();
const browser = await launch();
const rounds = [];
for (let at = 0; at < ROUNDS; at += 1) rounds.push(await round(browser, site.address));
await browser.close();
await site.stop();

const first = median(rounds.map((times) => times.first));
const repeat = median(rounds.map((times) => times.repeat));
const ratio = median(rounds.map((times) => times.repeat / times.first));
console.log(
  `visits first_ms=${first.toFixed(0)} repeat_ms=${repeat.toFixed(0)} ratio=${ratio.toFixed(2)} rounds=${ROUNDS}`,
);
