// A patient who taps as fast as the app takes it, and what the app says and keeps of it.
import { words } from '../journeys/harness/words.mjs';

const say = words('en');

/** Begins a passport with one concern, and answers the address of the concern's page. */
export async function begin(page, site) {
  await page.goto(site);
  await page.waitForSelector('#app input:not([type=radio])');
  await page.type('#app input:not([type=radio])', 'Margaret');
  await press(page, say('welcome-begin'));
  await page.waitForFunction((text) => document.querySelector('#page-title')?.textContent === text, {}, say('nav-today'));
  await page.goto(`${site}#/concern/new`);
  await page.waitForSelector('textarea');
  await page.type('textarea', 'Who feeds the cat?');
  await press(page, say('form-save'));
  await page.waitForFunction(() => /^#\/concern\/[0-9a-f]+$/.test(location.hash));
  return page.evaluate(() => location.hash);
}

/**
 * Taps "I have talked about this" and back again, each tap as soon as the one before is stored. The app tells its other pages when the
 * store has acknowledged an entry; `heard` is called with the entry's number, from then on and until the page is gone.
 */
export async function tapOn(page, heard) {
  await page.exposeFunction('heard', heard);
  await page.waitForFunction(hasButton, {}, labels());
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
    if (news.seq) globalThis.own.push(news.seq);
    return post.call(this, news);
  };
}

/** Taps so many times, each time as soon as the tap before is stored, and answers the numbers of the entries. */
export async function tap(page, times) {
  await page.waitForFunction(hasButton, {}, labels());
  return page.evaluate(async ({ labels, times }) => {
    // Timers of a tab in the background are slowed; messages are not.
    const turn = () => new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(null);
    });
    const before = globalThis.own.length;
    for (let done = 1; done <= times; done += 1) {
      [...document.querySelectorAll('button')].find((one) => labels.includes(one.textContent.trim())).click();
      while (globalThis.own.length < before + done) await turn();
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

async function press(page, label) {
  await page.waitForFunction(hasButton, {}, [label]);
  await page.evaluate((label) => {
    [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === label).click();
  }, label);
}

/**
 * What stands once the page is open: `opened` when it is the concern, `failed` when the app says that it cannot read the passport,
 * `fresh` when it asks for a name as if nothing had ever been there; and whether it says that the store was mended.
 */
export async function standing(page) {
  await page.waitForFunction(() => document.querySelector('#page-title')?.textContent);
  return page.evaluate((texts) => {
    const title = document.querySelector('#page-title').textContent;
    const stage = title === texts.failed ? 'failed' : document.querySelector('input:not([type=radio])') && title !== texts.concern ? 'fresh' : 'opened';
    return { stage: title === texts.concern ? 'opened' : stage, title, mended: document.body.textContent.includes(texts.mended) };
  }, { failed: say('failed-title'), concern: 'Who feeds the cat?', mended: say('mended-title') });
}

/** The numbers of the entries in the log, first and last, and how many there are. */
export function logged(page) {
  return page.evaluate(() => new Promise((done, failed) => {
    const opening = indexedDB.open('red-thread');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('log').objectStore('log').getAllKeys();
      asking.onsuccess = () => {
        opening.result.close();
        const keys = asking.result;
        done({ first: keys[0], last: keys[keys.length - 1], count: keys.length });
      };
      asking.onerror = () => failed(asking.error);
    };
  }));
}
