// A new version is used when the patient says so, and not while something that they wrote is not saved.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './harness/browser.mjs';
import { untilLogged } from './harness/kept.mjs';
import { serve } from './harness/site.mjs';
import { appStands, isKept, visitor } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { begin, field, follow, goTo, headed, press, saved } from './verbs.mjs';

const built = process.env.DIST || fileURLToPath(new URL('../../dist', import.meta.url));
const say = words('en');

describe('a new version', () => {
  let browser;
  let folder;
  let site;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'red-thread-'));
    await cp(built, folder, { recursive: true });
    site = await serve({ folder });
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('is not used while something is not saved, and is used on request once it is', async () => {
    const someone = await visitor(browser, site);
    const { page } = someone;
    await page.addInitScript(fullWhenAsked);
    await begin(someone, 'Margaret');
    await untilLogged(page, 1);
    await isKept(page);
    await page.reload();
    await appStands(page);
    await goTo(page, 'nav-raise');
    await release(folder);
    await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
    await page.getByText(say('update-ready')).waitFor();

    await page.evaluate(() => {
      globalThis.isFull = true;
      globalThis.isSameOpening = true;
    });
    await follow(page, 'concern-add');
    await (await field(page, 'field-concern-words')).fill('Who feeds the cat?');
    await press(page, 'form-save');
    await page.getByText(say('saving-not')).first().waitFor();
    await press(page, 'update-now');
    await settled(page);
    assert.equal(await page.evaluate(() => globalThis.isSameOpening), true, 'the page was not opened anew');
    assert.equal(await waits(page), true, 'the new version still waits');

    await page.evaluate(() => {
      globalThis.isFull = false;
    });
    await press(page, 'saving-again');
    await saved(page);
    await press(page, 'update-now');
    await page.waitForFunction(() => globalThis.isSameOpening === undefined && document.readyState === 'complete');
    await headed(page, 'Who feeds the cat?');
    assert.equal(await waits(page), false);
    await someone.leave();
  });
});

/** The same files under another version: enough for the browser to see a new worker. */
async function release(folder) {
  const worker = join(folder, 'sw.js');
  const text = await readFile(worker, 'utf8');
  await writeFile(worker, text.replace(/VERSION = '\w+'/, "VERSION = 'abcdefabcdef'"));
}

/** Whatever the page was going to do with the worker, it has done by the time that its own question is answered. */
function settled(page) {
  return page.evaluate(async () => {
    await navigator.serviceWorker.getRegistration();
    await new Promise((next) => { requestAnimationFrame(() => requestAnimationFrame(next)); });
  });
}

function waits(page) {
  return page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.waiting !== null));
}

/** Writes to the log are taken back, as by a full disk, while `isFull` says so. Runs in the page before the app. */
function fullWhenAsked() {
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (...what) {
    const request = add.apply(this, what);
    if (globalThis.isFull && this.name !== 'draft') request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
}
