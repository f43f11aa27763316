// Everything, from phone to phone: one shows the moving code, the camera of the other films it badly, and the letter is whole.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from './harness/browser.mjs';
import { blank, blurred, chances, covered, dimmed, fromPng, held, seen } from './harness/damage.mjs';
import { atScan, savedFile, setLock } from './harness/giving.mjs';
import { unfolded, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { withPassport } from './harness/stored.mjs';
import { film, filming } from './harness/video.mjs';
import { visitor } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { CALLED, FIRST, ingrid, texts } from './passports/ingrid.mjs';
import { headed, press } from './verbs.mjs';

const say = words('en');
const PHONE = { viewport: { width: 412, height: 800 }, deviceScaleFactor: 2 };
const CAMERA = { width: 640, height: 480, grey: 70 };
const PER_SECOND = 4;
/** What is in front of the letter in a file. */
const FILE_HEAD = 8;
const LARGE = 20_000;
const SPOILED = 0.3;
/** A film is filmed to its end once or twice; a machine with much to do may take longer. */
const FILMED_MS = 90_000;

describe('a moving code, from phone to phone', () => {
  const here = stage();
  const folder = mkdtempSync(join(tmpdir(), 'red-thread-'));
  let sender;
  let needed;
  let shown;
  let others;

  before(async () => {
    sender = await withPassport(await here.visitor(PHONE), ingrid());
    const another = await withPassport(await here.visitor(PHONE), ingrid({ concerns: 12, seed: 5 }));
    // Of somebody else’s letter one part less than would open it.
    others = await shownBy(another.page, (parts) => Math.min(4, parts - 1));
    assert.ok(others.length >= 2, 'there is something of somebody else’s letter');
    await another.leave();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  test('the letter is large, too large for a link', async () => {
    const { page } = sender;
    await visit(page, '#/share/everyone/send');
    await setLock(page, 'send-lock', false);
    await page.getByText(say('send-open-warning')).waitFor();
    await page.getByText(say('send-ready')).waitFor();
    await page.getByText(say('send-no-link')).waitFor();
    const { buffer } = await savedFile(page);
    assert.ok(buffer.length - FILE_HEAD >= LARGE, `the letter has only ${buffer.length - FILE_HEAD} bytes`);
  });

  test('its parts move at a pace that can be set, and stand still when told to', async () => {
    const { page } = sender;
    await visit(page, '#/share/everyone/moving');
    await press(page, 'moving-slower');
    await page.getByRole('button', { name: say('moving-faster'), exact: true }).waitFor();
    await press(page, 'moving-pause');
    await page.getByRole('button', { name: say('moving-go'), exact: true }).waitFor();
    const still = await path(page);
    await page.evaluate(rested, 1_000);
    assert.equal(await path(page), still);
    const focused = () => page.evaluate(() => document.activeElement.textContent.trim());
    assert.equal(await focused(), say('moving-go'), 'the keyboard stays on the button');
    await press(page, 'moving-go');
    await changed(page, still);
    await page.getByRole('button', { name: say('moving-faster'), exact: true }).waitFor();
    assert.equal(await focused(), say('moving-pause'));
  });

  test('three parts in ten are spoiled, and no more parts are needed than were promised', async () => {
    // As many as there would be, good and bad, if the camera got exactly those that are needed.
    shown = await shownBy(sender.page, (parts) => {
      needed = parts;
      return Math.ceil(parts / (1 - SPOILED)) - others.length;
    });
    const file = join(folder, 'moving.y4m');
    film(file, filmed(shown, others, needed), PER_SECOND);
    const browser = await launch({ flags: filming(file) });
    try {
      const reader = await atScan(await visitor(browser, here.site));
      const { page } = reader;
      const counted = page.getByText(new RegExp(`^\\d+ of ${needed} parts$`));
      await counted.first().waitFor();
      await page.getByRole('article').waitFor({ timeout: FILMED_MS });
      await headed(page, CALLED);
      await unfolded(page);
      const text = await page.getByRole('article').innerText();
      for (const own of [FIRST, ...texts()]) assert.ok(text.includes(own), `${own.slice(0, 40)} … is missing`);
      await reader.leave();
    } finally {
      await browser.close();
    }
  });

  test('nothing of it was noisy', () => sender.leave());
});

/** Pictures of different parts as they are shown one after the other; `howMany(needed)` of them. */
async function shownBy(page, howMany) {
  await visit(page, '#/share/everyone');
  await visit(page, '#/share/everyone/moving');
  const line = await page.getByText(/^Part \d+ of \d+$/).innerText();
  const count = howMany(Number(line.match(/\d+$/)[0]));
  const pictures = new Map();
  while (pictures.size < count) {
    const part = await path(page);
    const picture = await page.getByRole('img', { name: say('moving-label', { name: CALLED }) }).screenshot();
    if ((await path(page)) === part) pictures.set(part, fromPng(picture));
    await changed(page, part);
  }
  return [...pictures.values()];
}

/** The modules of the part on the screen. */
function path(page) {
  return page.getByRole('img').locator('path').getAttribute('d');
}

function changed(page, before) {
  return page.waitForFunction((was) => document.querySelector('main [role=img] path').getAttribute('d') !== was, before);
}

/** Runs in the page: so many milliseconds of its own time go by. */
function rested(milliseconds) {
  const start = performance.now();
  return new Promise((done) => {
    const look = () => (performance.now() - start < milliseconds ? requestAnimationFrame(look) : done());
    look();
  });
}

/** The film: exactly as many parts can be read as are needed. The others are spoiled, and somebody else's come in between. */
function filmed(shown, others, needed) {
  const chance = chances(7);
  const order = shown.map((_, at) => at);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  const spoiled = new Map(order.slice(needed).map((at, number) => [at, SPOILERS[number % SPOILERS.length]]));
  const pictures = shown.map((picture, at) => (spoiled.get(at) ?? ((good) => good))(taken(picture, at)));
  others.forEach((picture, at) => pictures.splice((at + 1) * 9, 0, taken(picture, at)));
  return pictures;
}

const SPOILERS = [
  () => blank(CAMERA.width, CAMERA.height, 30),
  (picture) => blurred(picture, 9),
  (picture) => covered(picture, [0, 0, CAMERA.width / 2, CAMERA.height]),
];

/** A part as the camera sees it, held in a hand. */
function taken(picture, at) {
  const tilt = { degrees: ((at * 5) % 9) - 4, away: ((at * 3) % 5) / 100 };
  const corners = held({ ...CAMERA, side: 440, high: 440, ...tilt });
  return dimmed(blurred(seen(picture, { ...CAMERA, corners }), 0.6), { black: 30, white: 225, noise: 8, seed: at + 1 });
}
