// A page 320 px wide with text at 200 % is read without scrolling sideways, in every language, and nothing is covered for good.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { visit } from './harness/letters.mjs';
import { everyPlace } from './harness/places.mjs';
import { rulesBroken } from './harness/rules.mjs';
import { stage } from './harness/stage.mjs';
import { begin, inDays } from './verbs.mjs';
import { addAppointment } from './writing.mjs';

const NARROW = { viewport: { width: 320, height: 640 } };

describe('a narrow page with large text', () => {
  // The browser's own text size, as people set it, not a zoomed page.
  const here = stage({ flags: ['--blink-settings=defaultFontSize=32'] });

  test('no page in English scrolls sideways', async () => {
    const someone = await here.visitor(NARROW);
    const wide = [];
    await everyPlace(someone, async (name) => wide.push(...(await sideways(someone.page, name))));
    const size = await someone.page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    assert.ok(size >= 32, 'the text is really twice as large');
    assert.deepEqual(wide, []);
    await someone.leave();
  });

  for (const [language, locale] of [['Norwegian', 'nb-NO'], ['Danish', 'da-DK']]) {
    test(`no page in ${language} scrolls sideways, and none breaks a rule of accessibility`, async () => {
      const someone = await here.visitor({ ...NARROW, locale, reducedMotion: 'reduce' });
      const { page } = someone;
      const found = [];
      await everyPlace(someone, async (name) => {
        found.push(...(await sideways(page, name)));
        found.push(...(await rulesBroken(page)).map((rule) => `${name}: ${rule}`));
      });
      assert.deepEqual(found, []);
      await someone.leave();
    });
  }

  test('the short message covers nothing that cannot be scrolled free', async () => {
    const someone = await here.visitor(NARROW);
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addAppointment(page, { kind: 'appointment-kind-visit', precision: 'precision-day', day: inDays(3) });
    const appointment = await page.evaluate(() => location.hash);
    for (const href of [`${appointment}/prepare`, '#/me', '#/today']) {
      await visit(page, href);
      const free = await page.evaluate(() => {
        scrollTo(0, document.scrollingElement.scrollHeight);
        const last = [...document.querySelectorAll('main :is(a, button)')].filter((element) => element.checkVisibility()).pop();
        const bottom = last.getBoundingClientRect().bottom;
        const message = document.querySelector('[role=status].toast__text').closest('.toast').getBoundingClientRect();
        return { isShown: message.height > 0, room: message.top - bottom };
      });
      assert.equal(free.isShown, true, 'the message is there');
      assert.ok(free.room >= 0, `${href}: the message covers ${-free.room} px of the last thing to press`);
    }
    await someone.leave();
  });
});

/** Why the page that is open is too wide, with its name. */
async function sideways(page, name) {
  const sticking = await page.evaluate(sticksOut);
  return sticking === null ? [] : [`${name}: ${sticking}`];
}

/** What makes the page scroll sideways, or cuts words off at its edge; nothing when nothing does. Runs in the page. */
function sticksOut() {
  const root = document.scrollingElement;
  const widest = [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && !element.closest('svg') && getComputedStyle(element).position !== 'absolute')
    .map((element) => ({ element, right: element.getBoundingClientRect().right }))
    .filter(({ element, right }) => right > innerWidth + 1 && element.getBoundingClientRect().width > 1)
    .sort((one, other) => other.right - one.right)[0];
  if (root.scrollWidth <= innerWidth && !widest) return null;
  const culprit = widest && `${widest.element.outerHTML.slice(0, 120)} ends at ${Math.round(widest.right)}`;
  return `${root.scrollWidth} px wide, ${culprit ?? 'words that do not break'}`;
}
