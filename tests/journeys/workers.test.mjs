// The parts that run beside the page: they cost nothing until they are opened, obey the strict policy, and then work without a network.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from './harness/code.mjs';
import { serve } from './harness/site.mjs';
import { stage } from './harness/stage.mjs';
import { appStands, isKept, visitor } from './harness/visitor.mjs';
import { button, follow, openSample, preview } from './verbs.mjs';

const KEY = '7KQ2M XP4DH';
// At half past nine by the clocks of the world, which is half past ten in Oslo: the worker asks the browser.
const INVITATION = [...Buffer.from('BEGIN:VEVENT\r\nSUMMARY:CT\r\nDTSTART:20270312T093000Z\r\nEND:VEVENT\r\n')];
const A_DAY_BEFORE = 2_461_366;
// The secrets of two devices, and what one sends to the other: an update, the first on its line, that says nothing.
const [HOME, KARI] = [1, 2].map((byte) => new Array(32).fill(byte));
const POST = [1, 7, 0, 0, 0, 1, 0, 0, 0, ...new Array(8).fill(0)];

describe('the workers', () => {
  const here = stage();

  test('nothing of them is fetched before they are opened', async () => {
    const someone = await here.visitor();
    await someone.open();
    await appStands(someone.page);
    await isKept(someone.page);
    const kept = await keptFiles(someone.page);
    for (const address of [...someone.requests, ...kept]) assert.doesNotMatch(address, /\/(scan|lock|intake|pair)\.[0-9a-f]{12}\./);
    await someone.leave();
  });

  test('once opened they work without a server, on a code as a screen shows it', async (t) => {
    const site = await serve();
    t.after(site.stop);
    const someone = await visitor(here.browser, site, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const { page } = someone;
    await someone.open();
    await openSample(someone);
    await preview(page, 'audience-hospital-team');
    await follow(page, 'share-show-code');
    await (await button(page, 'code-print')).waitFor();
    await isKept(page);
    const picture = await page.screenshot();
    const { text } = decode(picture);
    assert.deepEqual(await scanned(page, picture), ['done', [text]]);
    const locked = await asked(page, 'lock', 'seal', [1, 2, 3], KEY, 1, new Array(16).fill(7));
    assert.equal(locked[0], 'done');
    const looked = await asked(page, 'intake', 'look', INVITATION, false, A_DAY_BEFORE, 'Europe/Oslo');
    assert.match(looked.join(' '), /^done .*"from":"10:30"/);
    const [how, invitation] = await asked(page, 'pair', 'invite', HOME, 'Randi', 'Kari');
    assert.equal(how, 'done');

    await site.stop();
    await page.reload();
    await appStands(page);
    assert.deepEqual(await scanned(page, picture), ['done', [text]]);
    assert.deepEqual(await asked(page, 'lock', 'open', locked[1], KEY.toLowerCase(), 1), ['done', [1, 2, 3]]);
    assert.deepEqual(await asked(page, 'lock', 'open', locked[1], '7KQ2M XP4DJ', 1), ['refused', 'wrong']);
    assert.deepEqual(await asked(page, 'intake', 'look', INVITATION, false, A_DAY_BEFORE, 'Europe/Oslo'), looked);
    assert.deepEqual(await paired(page, invitation), ['done', POST]);
    await someone.leave();
  });

  test('no other script may run beside the page', async () => {
    const someone = await here.visitor({ expected: [/TrustedScriptURL/] });
    await someone.open();
    await appStands(someone.page);
    const refused = await someone.page.evaluate(() => {
      const tries = [() => new Worker('boot.js'), () => globalThis.redThread.worker('start')];
      return tries.map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch (error) {
          return error.name;
        }
      });
    });
    assert.deepEqual(refused, ['TypeError', 'TypeError']);
    await someone.leave();
  });
});

function keptFiles(page) {
  return page.evaluate(async () => {
    const lists = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(lists)).flat().map((request) => request.url);
  });
}

/** Asks a worker one question as the app does, and gives how it went and the answer. Lists of numbers go as bytes. */
function asked(page, name, task, ...given) {
  return page.evaluate(ask, [name, task, given]);
}

/** Goes through a pairing from the invitation to what arrives. */
async function paired(page, invitation) {
  const [, answer] = await asked(page, 'pair', 'accept', KARI, invitation, 'Kari');
  const [, accepted] = await asked(page, 'pair', 'accepted', HOME, answer);
  const [, ours] = await asked(page, 'pair', 'public_keys', HOME);
  const [, letter] = await asked(page, 'pair', 'seal', HOME, accepted.slice(0, 64), false, POST);
  return asked(page, 'pair', 'open', KARI, ours, true, letter);
}

/** Has the scanner's worker look at a picture, whose pixels the page finds out. */
function scanned(page, picture) {
  return page.evaluate(ask, ['scan', 'texts', [{ picture: picture.toString('base64') }]]);
}

async function ask([name, task, given]) {
  async function pixels({ picture }) {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return [new Uint8Array(context.getImageData(0, 0, width, height).data.buffer), width, height, true];
  }
  const bytes = (value) => (Array.isArray(value) ? new Uint8Array(value) : value);
  const question = given[0].picture ? await pixels(given[0]) : given.map(bytes);
  const worker = globalThis.redThread.worker(name);
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('error', () => reject(new Error('the worker could not be had')));
      worker.addEventListener('message', ({ data: [, how, value] }) => {
        resolve([how, value instanceof Uint8Array ? [...value] : value]);
      });
      worker.postMessage([1, task, ...question]);
    });
  } finally {
    worker.terminate();
  }
}
