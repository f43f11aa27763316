// The one code as other eyes see it: shown on a small phone, photographed from the side, out of focus, in bad light. Two decoders that
// share nothing lead to the same letter: the app's own, and another.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { decode, decodePhoto } from './harness/code.mjs';
import { blurred, dimmed, fromPng, held, seen, toPng } from './harness/damage.mjs';
import { atScan, photo, pickFile } from './harness/giving.mjs';
import { opened, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { withPassport } from './harness/stored.mjs';
import { words } from './harness/words.mjs';
import { CALLED, randi } from './passports/randi.mjs';
import { headed } from './verbs.mjs';

const say = words('en');
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const PHOTO = { width: 1200, height: 1500, grey: 90 };
const DIM = { black: 40, white: 210, noise: 18 };
/** How wide the phone is in the photo, how far it is turned, how much nearer its left side is, and how far out of focus it lies. */
const POSES = [
  ['from straight above, out of focus', { side: 700, radius: 1.4 }],
  ['from the side and turned', { side: 700, degrees: 7, away: 0.12, radius: 0.8 }],
  ['turned further, from the side and out of focus', { side: 700, degrees: -14, away: 0.12, radius: 1.4 }],
  ['from further away and turned', { side: 560, degrees: -14, radius: 1.2 }],
];

describe('the code on a small phone, photographed', () => {
  const here = stage();
  let patient;
  let screen;
  let link;
  let letter;

  before(async () => {
    patient = await withPassport(await here.visitor(PHONE), randi());
    await visit(patient.page, '#/share/hospital-team/code');
    const picture = await patient.page.screenshot();
    screen = fromPng(picture);
    const code = decode(picture);
    assert.ok(code.version >= 15, `a full passport makes a dense code, not version ${code.version}`);
    link = code.text;
    const reader = await opened(here, link);
    letter = await read(reader.page);
    await reader.leave();
  });

  for (const [how, pose] of POSES) {
    test(`${how}, it is read by the app and by another decoder alike`, async () => {
      const taken = photographed(screen, pose);
      assert.equal(decodePhoto(taken), link);
      const reader = await atScan(await here.visitor());
      await pickFile(reader.page, photo(toPng(taken)));
      assert.equal(await read(reader.page), letter);
      await reader.leave();
    });
  }

  test('damaged beyond reading it is not guessed at', async () => {
    const taken = photographed(screen, { side: 700, radius: 6 });
    const reader = await atScan(await here.visitor());
    await pickFile(reader.page, photo(toPng(taken)));
    await reader.page.getByText(say('found-nothing')).waitFor();
    await reader.leave();
  });

  test('nothing of it was noisy', () => patient.leave());
});

function photographed(screen, { side, degrees, away, radius }) {
  const corners = held({ ...PHOTO, side, high: (side * screen.height) / screen.width, degrees, away });
  return dimmed(blurred(seen(screen, { ...PHOTO, corners }), radius), DIM);
}

/** The letter as it is read. How long ago it was written may have changed by a minute. */
async function read(page) {
  await headed(page, CALLED);
  return (await page.getByRole('article').innerText()).replace(/today at \S+/, 'today');
}
