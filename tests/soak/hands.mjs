// Hands that work the app in any engine: they need no more of a driver than to open addresses and to run scripts in the page. Times out
// where a person would have given up.
import { words } from '../journeys/harness/words.mjs';

export const say = words('en');

// Asked by a timer and not with each picture: a browser paints no page in the background.
const OFTEN = { polling: 50 };

/** Waits until the heading is one of these, and answers which. */
export async function headed(page, ...titles) {
  const found = await page.waitForFunction((titles) => {
    const title = document.querySelector('#page-title, .calm')?.textContent;
    return titles.includes(title) ? title : document.querySelector('.calm') && 'calm';
  }, OFTEN, titles);
  return found.jsonValue();
}

/** Taps the button, or follows the link, that is called so. */
export async function press(page, label) {
  await page.waitForFunction(named, OFTEN, label);
  await page.evaluate((label) => {
    const isIt = (one) => one.textContent.trim() === label && !one.disabled;
    [...document.querySelectorAll('dialog button, #app button, #app a')].find(isIt).click();
  }, label);
}

function named(label) {
  return [...document.querySelectorAll('dialog button, #app button, #app a')].some((one) => one.textContent.trim() === label && !one.disabled);
}

function there(page, selector) {
  return page.waitForFunction((selector) => Boolean(document.querySelector(selector)), OFTEN, selector);
}

/** Writes all of the text into a field at once. */
export async function fill(page, selector, text) {
  await there(page, selector);
  await page.evaluate(({ selector, text }) => {
    const field = document.querySelector(selector);
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, { selector, text });
}

/** Goes to a page of the app that is open. */
export async function visit(page, href) {
  await page.evaluate((to) => {
    location.hash = to;
  }, href);
}

export const NAME = '#app input:not([type=radio])';

/** First use, as far as the tap on "Begin". */
export async function beginAs(page, name) {
  await fill(page, NAME, name);
  await press(page, say('welcome-begin'));
}

/** Makes a backup: its words, and its bytes as a list of numbers. The browser is kept from asking where to put it. */
export async function makeBackup(page) {
  await visit(page, '#/backup');
  await press(page, say('backup-make'));
  await there(page, '.spelled-words li');
  // They stand there once more, for paper.
  const shown = await page.evaluate(() => [...document.querySelector('.spelled-words').children].map((item) => item.textContent).join(' '));
  await press(page, say('backup-words-done'));
  await headed(page, say('backup-file-title'));
  await page.evaluate(() => {
    const link = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click() {
      if (!this.download) link.call(this);
    };
    URL.createObjectURL = (file) => {
      globalThis.handed = file;
      return 'about:blank';
    };
  });
  await press(page, say('backup-file-save'));
  await page.waitForFunction(() => Boolean(globalThis.handed), OFTEN);
  const bytes = await page.evaluate(async () => [...new Uint8Array(await globalThis.handed.arrayBuffer())]);
  return { words: shown, bytes };
}

/** Picks a file where a backup is brought back. */
export async function pick(page, bytes) {
  await there(page, 'input[type=file]');
  await page.evaluate((bytes) => {
    const field = document.querySelector('input[type=file]');
    const picked = new DataTransfer();
    picked.items.add(new File([new Uint8Array(bytes)], 'backup.redthread', { type: 'application/octet-stream' }));
    field.files = picked.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
}

/** Picks a backup and tries its words. */
export async function open(page, { bytes, words: typed }) {
  await pick(page, bytes);
  await headed(page, say('restore-words-title'));
  await fill(page, '#words', typed);
  await press(page, say('restore-words-open'));
}

/** Waits until the page shows one of these texts, and answers which. */
export async function shown(page, ...texts) {
  const found = await page.waitForFunction((texts) => texts.find((text) => document.body.textContent.includes(text)), OFTEN, texts);
  return found.jsonValue();
}

/** Whether the page shows this text now. */
export function shows(page, text) {
  return page.evaluate((text) => document.body.textContent.includes(text), text);
}
