// One visit by somebody who has never been there, with a slow phone on a slow line: how long until a text stands on the page, and what
// has come over the line by then. Which site and which text is not decided here.
import { launch } from '../../journeys/harness/browser.mjs';
import { slowDown } from '../pages/timing.mjs';

const PHONE = { width: 360, height: 740 };
/** 1.6 Mbit/s down, 750 kbit/s up, and 150 ms until an answer begins. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const PATIENCE_MS = 120_000;
const QUIET_MS = 2_000;
const LOOK_MS = 100;

/**
 * Opens `address` in a browser of its own. `seen` is the milliseconds from the start of the navigation to the frame after the one that
 * draws `text`; `inView` whether it stood on the first screen then, or else had to be scrolled to; `until` the bytes that had come
 * by then, and `idle` those that the host had sent once nothing more was asked for.
 */
export async function coldVisit(site, { open, text }) {
  const browser = await launch();
  try {
    const context = await browser.newContext({ locale: 'en-GB', viewport: PHONE, isMobile: true, hasTouch: true });
    const page = await context.newPage();
    let tell;
    const stands = new Promise((done) => { tell = done; });
    await page.exposeBinding('redThreadStands', (_, found) => tell(found));
    await page.addInitScript(watchFor, text);
    const line = await slowLine(page);
    await slowDown(page);
    const before = site.sent();
    await page.goto(site.address + open, { waitUntil: 'commit', timeout: PATIENCE_MS });
    const found = await Promise.race([stands, patience(`“${text}” does not stand on ${site.address}`)]);
    const idle = await quiet(() => site.sent() - before, line.waiting);
    return { ...found, until: line.receivedBy(found.seen), idle };
  } finally {
    await browser.close();
  }
}

/** Runs in the page from its beginning: looks for the text in every frame, and tells once it has been drawn. */
function watchFor(text) {
  if (window !== window.top) return;
  const path = `//body//text()[contains(., ${JSON.stringify(text)})]`;
  const isSeen = { opacityProperty: true, visibilityProperty: true };
  const look = () => {
    const all = document.body && document.evaluate(path, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    for (let at = 0; at < (all?.snapshotLength ?? 0); at += 1) {
      const holder = all.snapshotItem(at).parentElement;
      const box = holder.getBoundingClientRect();
      if (holder.checkVisibility(isSeen) && box.height > 0) {
        const inView = box.top >= 0 && box.bottom <= innerHeight;
        requestAnimationFrame(() => window.redThreadStands({ seen: performance.now(), inView }));
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Makes the page's line slow, and notes what comes over it. Service workers have lines of their own, which stay as they are. */
async function slowLine(page) {
  const session = await page.context().newCDPSession(page);
  const came = [];
  const waiting = new Set();
  let began;
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    began ??= timestamp;
    waiting.add(requestId);
  });
  session.on('Network.responseReceived', ({ timestamp, response }) => came.push({ timestamp, bytes: response.encodedDataLength }));
  session.on('Network.dataReceived', ({ timestamp, encodedDataLength }) => came.push({ timestamp, bytes: encodedDataLength }));
  for (const end of ['Network.loadingFinished', 'Network.loadingFailed']) session.on(end, ({ requestId }) => waiting.delete(requestId));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  const isBy = (ms) => ({ timestamp }) => timestamp <= began + ms / 1000;
  return {
    waiting,
    receivedBy: (ms) => came.filter(isBy(ms)).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** What `sent` says once it has stayed the same for a while and nothing is waited for. */
async function quiet(sent, waiting) {
  let [last, since] = [sent(), Date.now()];
  const began = since;
  while (Date.now() - since < QUIET_MS && Date.now() - began < PATIENCE_MS) {
    await new Promise((done) => { setTimeout(done, LOOK_MS); });
    if (waiting.size > 0 || sent() !== last) [last, since] = [sent(), Date.now()];
  }
  return last;
}

function patience(why) {
  return new Promise((_, failed) => { setTimeout(() => failed(new Error(why)), PATIENCE_MS).unref(); });
}
