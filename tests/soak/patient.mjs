// A patient who taps as fast as the app takes it, and what the app says and keeps of it.
import { words } from '../journeys/harness/words.mjs';

const say = words('en');

// Asked by a timer and not with each picture: a browser paints no page in the background.
const OFTEN = { polling: 50 };

/** Begins a passport with one concern, waits until both are stored, and answers the address of the concern's page. */
export async function begin(page, site, name = 'Margaret') {
  await page.goto(site);
  await page.waitForSelector('#app input:not([type=radio])');
  await page.type('#app input:not([type=radio])', name);
  await press(page, say('welcome-begin'));
  await page.waitForFunction((text) => document.querySelector('#page-title')?.textContent === text, OFTEN, say('nav-today'));
  await page.goto(`${site}#/concern/new`);
  await page.waitForSelector('textarea');
  await page.type('textarea', 'Who feeds the cat?');
  await press(page, say('form-save'));
  await page.waitForFunction(() => /^#\/concern\/[0-9a-f]+$/.test(location.hash), OFTEN);
  // What is on the screen may still be on its way to the store, and a page with something unsaved asks before it goes.
  await page.waitForFunction((text) => document.body.textContent.includes(text), OFTEN, say('saving-saved'));
  return page.evaluate(() => location.hash);
}

/**
 * Taps "I have talked about this" and back again, each tap as soon as the one before is stored. The app tells its other pages when the
 * store has acknowledged an entry; `heard` is called with the entry's number, from then on and until the page is gone.
 */
export async function tapOn(page, heard) {
  await page.exposeFunction('heard', heard);
  await page.waitForFunction(hasButton, OFTEN, labels());
  await page.evaluate((labels) => {
    const tap = () => {
      const button = [...document.querySelectorAll('button')].find((one) => labels.includes(one.textContent.trim()));
      button?.click();
    };
    globalThis.hearing = new BroadcastChannel('red-thread');
    globalThis.hearing.onmessage = ({ data }) => {
      globalThis.heard(data.seq);
      tap();
    };
    tap();
  }, labels());
}

/** To be run in a page before the app: remembers the numbers of the entries that this page itself has stored. */
export function rememberOwn() {
  globalThis.own = [];
  const post = BroadcastChannel.prototype.postMessage;
  BroadcastChannel.prototype.postMessage = function remembered(news) {
    post.call(this, news);
    if (!news.seq) return;
    globalThis.own.push(news.seq);
    dispatchEvent(new Event('own'));
  };
}

/**
 * Taps until so many taps are stored, each as soon as the one before is, and answers the numbers of the entries. A tap that changes nothing,
 * because another tab has just said the same, is no entry: then it taps again. A tap too many may still be on its way at the end.
 */
export async function tap(page, times) {
  await page.waitForFunction(hasButton, OFTEN, labels());
  return page.evaluate(async ({ labels, times }) => {
    const PATIENCE_MS = 400;
    // An event, because a loop that asks would take the processor from the other tabs, and timers of a tab in the background are slowed.
    const stored = () => new Promise((next) => {
      addEventListener('own', next, { once: true });
      setTimeout(next, PATIENCE_MS);
    });
    const before = globalThis.own.length;
    while (globalThis.own.length < before + times) {
      const next = stored();
      [...document.querySelectorAll('button')].find((one) => labels.includes(one.textContent.trim())).click();
      await next;
    }
    return globalThis.own.slice(before);
  }, { labels: labels(), times });
}

function labels() {
  return [say('concern-settled'), say('concern-back')];
}

function hasButton(labels) {
  return [...document.querySelectorAll('button')].some((one) => labels.includes(one.textContent.trim()));
}

export async function press(page, label) {
  await page.waitForFunction(hasButton, OFTEN, [label]);
  await page.evaluate((label) => {
    [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === label).click();
  }, label);
}

/**
 * What stands once the page is open: `opened` when it is the concern, `failed` when the app says that it cannot read the passport,
 * `fresh` when it asks for a name as if nothing had ever been there; whether it says that the store was mended,
 * and whether it says that this is the second copy alone.
 */
export async function standing(page) {
  await page.waitForFunction(() => document.querySelector('#page-title')?.textContent, OFTEN);
  return page.evaluate((texts) => {
    const title = document.querySelector('#page-title').textContent;
    const stage = title === texts.failed ? 'failed' : document.querySelector('input:not([type=radio])') && title !== texts.concern ? 'fresh' : 'opened';
    return { stage: title === texts.concern ? 'opened' : stage, title, mended: document.body.textContent.includes(texts.mended), alone: document.body.textContent.includes(texts.alone) };
  }, { failed: say('failed-title'), concern: 'Who feeds the cat?', mended: say('mended-title'), alone: say('only-copy-title') });
}

/** What a page shows and which locks are held, for whoever asks why it went no further; and that it does not answer, if so. */
export function whatItSays(page) {
  const limit = new Promise((done) => { setTimeout(done, 10_000, 'it does not answer'); });
  const asked = page.evaluate(async () => JSON.stringify({
    visibility: document.visibilityState,
    text: document.body.innerText.replace(/\s+/g, ' ').slice(0, 600),
    locks: await navigator.locks.query(),
  })).catch((error) => error.message);
  return Promise.race([limit, asked]);
}

/** The numbers of the entries in the log, first and last, and how many there are; 0 where there are none. */
export function logged(page) {
  return page.evaluate(() => new Promise((done, failed) => {
    const opening = indexedDB.open('red-thread');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('log').objectStore('log').getAllKeys();
      asking.onsuccess = () => {
        opening.result.close();
        const keys = asking.result;
        done({ first: keys.at(0) ?? 0, last: keys.at(-1) ?? 0, count: keys.length });
      };
      asking.onerror = () => failed(asking.error);
    };
  }));
}

/** How many entries the second copy has. */
export function copied(page) {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('red-thread');
    const bytes = new DataView(await (await (await folder.getFileHandle('mirror')).getFile()).arrayBuffer());
    let records = 0;
    for (let at = 0; at + 4 <= bytes.byteLength; at += 4 + bytes.getUint32(at, true)) records += 1;
    // The first record is no entry.
    return records - 1;
  });
}

/** Waits until this store of the database holds so many things: what is on the screen may still be on its way there. */
export async function untilStored(page, store, count) {
  const held = (name) => new Promise((done, failed) => {
    const opening = indexedDB.open('red-thread');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction(name).objectStore(name).count();
      asking.onsuccess = () => {
        opening.result.close();
        done(asking.result);
      };
    };
  });
  while ((await page.evaluate(held, store)) < count);
}
