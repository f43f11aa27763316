// A page 320 px wide with text at 200 % is read without scrolling sideways, in every language.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyPlace } from './harness/places.mjs';
import { stage } from './harness/stage.mjs';

describe('a narrow page with large text', () => {
  // The browser's own text size, as people set it, not a zoomed page.
  const here = stage({ flags: ['--blink-settings=defaultFontSize=32'] });

  for (const [language, locale] of [['English', 'en-GB'], ['Norwegian', 'nb-NO'], ['Danish', 'da-DK']]) {
    test(`no page in ${language} scrolls sideways`, async () => {
      const someone = await here.visitor({ locale, viewport: { width: 320, height: 640 } });
      const { page } = someone;
      const wide = [];
      await everyPlace(someone, async (name) => {
        const sticking = await page.evaluate(sticksOut);
        if (sticking !== null) wide.push(`${name}: ${sticking}`);
      });
      const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    assert.ok(size >= 32, 'the text is really twice as large');
      assert.deepEqual(wide, []);
      await someone.leave();
    });
  }
});

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
