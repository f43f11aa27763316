// A night at home: somebody comes who knows neither the patient nor the plan. A relative opens the card, its code is read.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { bytesOf, decode } from './harness/code.mjs';
import { opened, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { appStands, isKept } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { SECRETS, walter } from './passports/walter.mjs';
import { begin, headed, press } from './verbs.mjs';
import { fill } from './writing.mjs';

const say = words('en');
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const MILLIMETRE = 96 / 25.4;

describe('a night when nobody knows the patient', () => {
  const here = stage();
  let patient;
  let code;

  before(async () => {
    patient = await here.visitor(PHONE);
    await begin(patient, walter.name);
    await fill(patient.page, walter);
    await isKept(patient.page);
  });

  test('a relative without a network reaches the card and its code from a cold start in two taps', async () => {
    await patient.context.setOffline(true);
    const page = await patient.context.newPage();
    await patient.page.close();
    patient.page = page;
    await page.goto(patient.address);
    await appStands(page);
    const hand = counting();
    await hand.tap(page.getByRole('link', { name: say('nav-night'), exact: true }));
    await headed(page, say('night-title'));
    const picture = page.getByRole('img', { name: say('code-label', { name: walter.name }) });
    await picture.waitFor();
    assert.ok(hand.taps <= 2, `${hand.taps} taps`);
    assert.equal(await isInSight(picture), true, 'the code is seen without scrolling');
    code = decode(await picture.screenshot());
    assert.match(code.text, new RegExp(`^${here.site.address}#1\\d+$`));
  });

  test('from wherever the app was left, the card is two taps away', async () => {
    const { page } = patient;
    for (const href of ['#/settings', '#/member/new', '#/checklist', '#/add', '#/paper', '#/share', '#/share/gp', '#/share/gp/code']) {
      await visit(page, href);
      const hand = counting();
      const night = page.getByRole('link', { name: say('nav-night'), exact: true });
      const row = page.getByRole('link', { name: say('night-title') });
      if (await night.or(row).count() === 0) {
        await hand.tap(page.getByRole('navigation').getByRole('link', { name: say('nav-today'), exact: true }));
      }
      await hand.tap(night.or(row).first());
      await headed(page, say('night-title'));
      assert.ok(hand.taps <= 2, `${hand.taps} taps from ${href}`);
    }
  });

  test('the card says in large letters whom to call, by night first', async () => {
    const { page } = patient;
    const calls = page.getByRole('region', { name: say('night-calls') }).getByRole('link');
    const facts = (links) => links.map((link) => [link.getAttribute('href'), link.textContent, link.offsetHeight]);
    const said = await calls.evaluateAll(facts);
    assert.deepEqual(said.map(([href]) => href), ['tel:01632960103', 'tel:01632960102', 'tel:01632960104']);
    const order = ['night-call-by-night', 'night-call-by-day', 'night-speaks-for-me'];
    for (const [at, key] of order.entries()) assert.ok(said[at][1].includes(say(key)), said[at][1]);
    for (const [, text, height] of said) assert.ok(height >= 64, `${text} is ${height} px high`);
  });

  test('whoever comes reads in one place what they need', async () => {
    await patient.context.setOffline(false);
    const reader = await opened(here, code.text);
    const { page } = reader;
    await headed(page, walter.name);
    inOrder(await page.getByRole('article').innerText(), [
      walter.name, walter.about.sentence, walter.about.matters, walter.rightNow,
      say('summary-wishes'), 'At home, also at the end', 'No more drips', say('summary-kept-where', { place: 'Blue folder in the hall' }),
      say('summary-medicines'), 'Morphine', say('care-for-sudden'), '5 mg under the skin', 'Sudden pain or breathlessness',
      say('summary-given-by', { who: 'The home nurse' }), 'Paracetamol', '1 g up to 4 times a day',
      say('summary-allergies'), 'Penicillin', 'Rash all over',
      say('summary-who-does-what'), 'Night doctors, north', say('night-call-by-night'), 'Priya Nair', say('summary-coordinator'),
      'Rose', say('summary-speaks-for'), say('summary-emergency'), say('summary-agreements'), walter.agreements[0].what, 'Dr Osman',
    ]);
    for (const number of ['01632960102', '01632960103', '01632960104']) {
      assert.notEqual(await page.locator(`a[href="tel:${number}"]`).count(), 0, `${number} is one tap away`);
    }
    await reader.leave();
  });

  test('what is private is neither on the reader’s page nor in the code', async () => {
    const reader = await opened(here, code.text);
    await headed(reader.page, walter.name);
    const whole = await reader.page.evaluate(() => document.documentElement.outerHTML + document.documentElement.textContent);
    const bytes = bytesOf(code.text);
    assert.ok(bytes.length > 100);
    for (const word of SECRETS) {
      assert.ok(!whole.includes(word), `${word} is on the page`);
      assert.equal(bytes.indexOf(Buffer.from(word)), -1, `${word} is in the bytes`);
    }
    await reader.leave();
  });

  test('printed for the refrigerator door, it is one page with a code that a phone reads', async () => {
    const { page } = patient;
    await page.evaluate(() => {
      globalThis.printed = 0;
      globalThis.print = () => {
        globalThis.printed += 1;
      };
    });
    await press(page, 'code-print');
    assert.equal(await page.evaluate(() => globalThis.printed), 1);
    await page.emulateMedia({ media: 'print' });
    const picture = page.getByRole('article').getByRole('img');
    assert.ok((await picture.boundingBox()).width >= MILLIMETRE * 40, 'a phone reads it from paper');
    const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    assert.equal(file.match(/\/Type \/Page\b/g).length, 1);
    await page.emulateMedia({ media: null });
  });

  test('nothing that the relative did was noisy', () => patient.leave());
});

/** A hand whose taps are counted. */
function counting() {
  const hand = {
    taps: 0,
    async tap(target) {
      hand.taps += 1;
      await target.click();
    },
  };
  return hand;
}

/** Whether all of it is in the window. */
function isInSight(target) {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

function inOrder(text, parts) {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.notEqual(at, -1, `${part} does not come after what stands before it in:\n${text}`);
    from = at + part.length;
  }
}
