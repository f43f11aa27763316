// What is printed, photographed by somebody else: the page, the card for the wallet, the page for the fridge, each on one sheet.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { decodePhoto } from './harness/code.mjs';
import { blurred, dimmed, fromPng, held, seen, toPng } from './harness/damage.mjs';
import { atScan, photo, pickFile } from './harness/giving.mjs';
import { visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { withPassport } from './harness/stored.mjs';
import { words } from './harness/words.mjs';
import { CALLED, randi } from './passports/randi.mjs';
import { headed } from './verbs.mjs';

const say = words('en');
const MILLIMETRE = 96 / 25.4;
/** A sheet of A4 without its margins, at three times the sharpness of a screen. */
const SHEET = { viewport: { width: Math.round(180 * MILLIMETRE), height: Math.round(267 * MILLIMETRE) }, deviceScaleFactor: 3 };
/** Each as somebody might hold it. */
const SHEETS = [
  ['page', { degrees: 5, away: 0.08 }],
  ['wallet', { degrees: -8, away: 0.06 }],
  ['fridge', { degrees: 3, away: 0.1 }],
];
const SMALLEST_CODE = 40 * MILLIMETRE;
const PHOTO = { width: 1400, height: 1100, grey: 120 };
/** Ink is no screen: grey on paper that is not quite white, under a lamp. */
const PRINT = { black: 55, white: 205, noise: 14 };

describe('what is printed', () => {
  const here = stage();
  let patient;
  let page;

  before(async () => {
    patient = await withPassport(await here.visitor(SHEET), randi());
    page = patient.page;
    await visit(page, '#/share/out-of-hours/paper');
    await page.getByRole('button', { name: say('sheet-print'), disabled: false }).waitFor();
  });

  for (const [sheet, tilt] of SHEETS) {
    test(`the ${sheet} takes one sheet, and a photo of it leads to the letter`, async () => {
      await page.getByRole('radio', { name: say(`sheet-${sheet}`), exact: true }).check();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await sheets(page), 1);
      const code = page.getByRole('img', { name: say('code-label', { name: CALLED }) });
      const box = await code.boundingBox();
      assert.ok(box.width >= SMALLEST_CODE, `the code is ${Math.round(box.width / MILLIMETRE)} mm wide`);
      const taken = photographed(fromPng(await page.screenshot()), box, tilt);
      await page.emulateMedia({ media: 'screen' });

      assert.match(decodePhoto(taken), new RegExp(`^${here.site.address}#1\\d+$`));
      const reader = await atScan(await here.visitor());
      await pickFile(reader.page, photo(toPng(taken)));
      await headed(reader.page, CALLED);
      await reader.leave();
    });
  }

  test('nothing of it was noisy', () => patient.leave());
});

/** A photo in which the code takes half the width, with what stands around it. */
function photographed(paper, box, tilt) {
  const scale = SHEET.deviceScaleFactor;
  const zoom = PHOTO.width / 2 / (box.width * scale);
  const middle = [((box.x + box.width / 2) * scale) / paper.width, ((box.y + box.height / 2) * scale) / paper.height];
  const corners = held({ ...PHOTO, side: paper.width * zoom, high: paper.height * zoom, middle, ...tilt });
  return dimmed(blurred(seen(paper, { ...PHOTO, corners }), 1.2), PRINT);
}

/** How many sheets of A4 the page takes. */
async function sheets(page) {
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type \/Page\b/g).length;
}
