// How a new version reaches somebody who already has one: never by itself, and never by halves.
import assert from 'node:assert/strict';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './harness/browser.mjs';
import { serve } from './harness/site.mjs';
import { appStands, isKept, visitor } from './harness/visitor.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

describe('updating', () => {
  let browser;
  let folder;
  let site;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'red-thread-'));
    await cp(dist, folder, { recursive: true });
    site = await serve({ folder });
    browser = await launch();
  });

  beforeEach(() => cp(dist, folder, { recursive: true, force: true }));

  after(async () => {
    await browser?.close();
    await site?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('the very first visit is looked after at once, and the page is not opened again for it', async () => {
    const someone = await visitor(browser, site);
    await someone.open();
    await appStands(someone.page);
    await someone.page.evaluate(() => {
      globalThis.isFirstOpening = true;
    });
    await someone.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    assert.equal(await someone.page.evaluate(() => globalThis.isFirstOpening), true);
    await someone.leave();
  });

  test('a new version waits until the page asks for it', async () => {
    const someone = await visitor(browser, site);
    await visitTwice(someone);
    const [old] = await caches(someone.page);

    await someone.page.evaluate(() => {
      globalThis.isSameOpening = true;
    });
    await release(folder, 'abcdefabcdef');
    assert.equal(await lookForNewer(someone.page), 'installed');
    assert.equal((await caches(someone.page)).length, 2, 'the version in use is still whole');

    await someone.page.evaluate(async () => {
      const { waiting } = await navigator.serviceWorker.ready;
      const active = new Promise((done) => {
        waiting.addEventListener('statechange', () => waiting.state === 'activated' && done());
      });
      waiting.postMessage({ type: 'take-over' });
      await active;
    });
    const [kept, ...others] = await caches(someone.page);
    assert.deepEqual(others, []);
    assert.notEqual(kept, old);
    assert.equal(await someone.page.evaluate(() => globalThis.isSameOpening), true, 'no page is opened again that did not ask');
    await someone.leave();
  });

  test('a version that arrives by halves is refused, and the old one stays', async () => {
    const someone = await visitor(browser, site, { expected: [/integrity/] });
    await visitTwice(someone);

    await release(folder, '123456123456');
    await appendFile(join(folder, 'index.html'), '<!-- of another version -->');
    assert.equal(await lookForNewer(someone.page), 'redundant');

    await someone.page.reload();
    await appStands(someone.page);
    assert.doesNotMatch(await someone.page.content(), /of another version/);
    await someone.leave();
  });
});

/** The second visit is the first that was fetched from what is kept. */
async function visitTwice(someone) {
  await someone.open();
  await appStands(someone.page);
  await isKept(someone.page);
  await someone.page.reload();
  await appStands(someone.page);
}

/** The same files under another version: enough for the browser to see a new worker. */
async function release(folder, version) {
  const worker = join(folder, 'sw.js');
  const text = await readFile(worker, 'utf8');
  await writeFile(worker, text.replace(/VERSION = '\w+'/, `VERSION = '${version}'`));
}

/** Asks the browser to look for a newer worker, and says what became of it. */
function lookForNewer(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((done) => registration.addEventListener('updatefound', () => done(registration.installing)));
    registration.update().catch(() => {});
    const worker = await found;
    return new Promise((done) => {
      const look = () => worker.state !== 'installing' && done(worker.state);
      worker.addEventListener('statechange', look);
      look();
    });
  });
}

function caches(page) {
  return page.evaluate(() => globalThis.caches.keys());
}
