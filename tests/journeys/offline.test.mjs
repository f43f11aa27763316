// After one visit the app needs nobody: the server is stopped, and everything goes on. Updating is told in `update`.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from './harness/browser.mjs';
import { decode } from './harness/code.mjs';
import { untilLogged } from './harness/kept.mjs';
import { AUDIENCES, unfolded, visit } from './harness/letters.mjs';
import { serve } from './harness/site.mjs';
import { appStands, isKept, visitor } from './harness/visitor.mjs';
import { LANGUAGES, words } from './harness/words.mjs';
import { begin, button, follow, goTo, headed, inDays, openSample, press, preview, said, showCode, speak } from './verbs.mjs';
import { addAppointment, addConcern, addMember, addTask } from './writing.mjs';

const say = words('en');
const MILLIMETRE = 96 / 25.4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

describe('without a server', () => {
  let browser;
  const open = [];

  before(async () => {
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await Promise.all(open.map((site) => site.stop()));
  });

  /** Somebody who has visited once, and whose server is gone since. */
  async function stranded(options) {
    const site = await serve();
    open.push(site);
    const someone = await visitor(browser, site, { ...PHONE, ...options });
    await someone.open();
    await appStands(someone.page);
    await isKept(someone.page);
    await site.stop();
    await assert.rejects(fetch(site.address), 'the server is really gone');
    await someone.page.reload();
    await appStands(someone.page);
    someone.asked = someone.requests.length;
    return someone;
  }

  test('a passport is begun, written, kept and shown', async () => {
    const someone = await stranded();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addMember(page, { name: 'Dr Hale', role: 'role-oncologist', phone: '01632 960 103' });
    await addTask(page, { area: 'area-results', lead: 'Dr Hale' });
    await addAppointment(page, { kind: 'appointment-kind-visit', day: inDays(3), from: '09:30', with: ['Dr Hale'] });
    await addConcern(page, { words: 'Short of breath on the stairs', level: 5, with: 'Dr Hale' });
    await page.reload();
    await goTo(page, 'nav-raise');
    await page.getByRole('link', { name: 'Short of breath on the stairs' }).waitFor();
    await preview(page, 'audience-gp');
    await showCode(page, 'Margaret');
    const { text } = decode(await page.screenshot());

    const reader = await someone.context.newPage();
    await reader.goto(text);
    await headed(reader, 'Margaret');
    await unfolded(reader);
    await reader.getByText('Short of breath on the stairs').first().waitFor();
    await someone.leave();
  });

  test('every language is there, also after a reload', async () => {
    const someone = await stranded();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await untilLogged(page, 1);
    for (const language of [...LANGUAGES.slice(1), 'en']) {
      await speak(page, language);
      await page.reload();
      await headed(page, words(language)('nav-settings'));
      assert.equal(await page.locator('html').getAttribute('lang'), language);
    }
    await someone.leave();
  });

  test('the sample opens in every language', async () => {
    for (const locale of ['en-GB', 'nb-NO', 'da-DK']) {
      const someone = await stranded({ locale });
      await openSample(someone);
      await press(someone.page, 'sample-throw-away');
      await headed(someone.page, await said(someone.page, 'welcome-title'));
      await someone.leave();
    }
  });

  test('the code is printed with the summary around it', async () => {
    const someone = await stranded({ deviceScaleFactor: 6 });
    const { page } = someone;
    await shownToTheHospital(someone);
    const link = decode(await page.getByRole('img').screenshot()).text;
    await page.evaluate(() => {
      globalThis.printed = 0;
      globalThis.print = () => {
        globalThis.printed += 1;
      };
    });
    await press(page, 'code-print');
    assert.equal(await page.evaluate(() => globalThis.printed), 1);

    await page.emulateMedia({ media: 'print' });
    assert.equal(await (await button(page, 'code-print')).count(), 0, 'buttons stay off the paper');
    await page.getByRole('article').getByRole('heading', { name: say('summary-needed') }).waitFor();
    await page.getByText(say('summary-foot')).waitFor();
    const picture = page.getByRole('article').getByRole('img');
    assert.equal(decode(await picture.screenshot()).text, link, 'paper and screen hold the same letter');
    assert.ok((await picture.boundingBox()).width >= MILLIMETRE * 40, 'a phone reads it from paper');
    await someone.leave();
  });

  for (const locale of ['en-GB', 'nb-NO', 'da-DK']) {
    test(`a full passport is printed on one page of paper, whoever it is for (${locale})`, async () => {
      const someone = await stranded({ locale });
      await shownToTheHospital(someone);
      const taken = {};
      for (const to of AUDIENCES) {
        await visit(someone.page, `#/share/${to}/code`);
        taken[to] = await pages(someone.page);
      }
      assert.deepEqual(taken, Object.fromEntries(AUDIENCES.map((to) => [to, 1])));
      await someone.leave();
    });
  }

  test('a reader prints what they read', async () => {
    const someone = await stranded();
    const { page } = someone;
    await shownToTheHospital(someone);
    await page.goto(decode(await page.screenshot()).text);
    await page.getByRole('article').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText(say('summary-foot')).waitFor();
    assert.equal(await page.getByLabel(say('read-role')).isVisible(), false, 'the reader’s own choices stay off the paper');
    await someone.leave();
  });
});

/** Opens the sample and shows its code to the hospital team. */
async function shownToTheHospital(someone) {
  const { page } = someone;
  await openSample(someone);
  await preview(page, 'audience-hospital-team');
  await follow(page, 'share-show-code');
  await (await button(page, 'code-print')).waitFor();
}

/** How many sheets of A4 the page takes. */
async function pages(page) {
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type \/Page\b/g).length;
}
