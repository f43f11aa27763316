// What a person does with the keyboard alone, in whichever language the page speaks.
import assert from 'node:assert/strict';
import { said } from './verbs.mjs';

// More stops than any page has.
const STOPS = 200;

/** Presses Tab until this has the keyboard, and sees at every stop where the keyboard is. */
export async function reach(page, target) {
  await target.first().waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await has(target)) return;
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(focusIsUnseen);
    assert.equal(unseen, null, 'the keyboard is always seen');
  }
  assert.fail(`Tab never reaches ${target}`);
}

function has(target) {
  return target.first().evaluate((element) => element === document.activeElement);
}

/** Waits until this has the keyboard. */
export async function focusOn(page, target) {
  const element = await target.first().elementHandle();
  await page.waitForFunction((wanted) => document.activeElement === wanted, element);
}

/** What has the keyboard without showing it; nothing when it shows. Runs in the page. */
function focusIsUnseen() {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  // A box to tick is drawn by the label beside it.
  const drawn = [focused, focused.nextElementSibling].filter(Boolean);
  const styles = () => drawn.flatMap((element) => [null, '::before', '::after'].map((part) => getComputedStyle(element, part)));
  const isOutlined = ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  if (styles().some(isOutlined)) return null;
  // The link that skips the navigation is only there while it has the keyboard.
  const look = () => styles().map(({ position, backgroundColor }) => position + backgroundColor).join();
  const before = look();
  focused.blur();
  const after = look();
  focused.focus();
  return before === after ? focused.outerHTML.slice(0, 200) : null;
}

/** Presses Enter on the button or link that is called so. A row is named after all it shows: `isRow` takes the beginning. */
export async function enter(page, role, key, { isRow = false, values } = {}) {
  const target = page.getByRole(role, { name: await said(page, key, values), exact: !isRow });
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** Follows a link of the bar on every page. */
export async function go(page, key) {
  const bar = page.getByRole('navigation', { name: await said(page, 'app-nav') });
  await reach(page, bar.getByRole('link', { name: await said(page, key), exact: true }));
  await page.keyboard.press('Enter');
  await arrived(page, await said(page, key));
}

/** A new page has the keyboard on its heading, so that the next Tab goes on from there. */
export async function arrived(page, name) {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await page.waitForFunction((text) => {
    const focused = document.activeElement;
    return focused?.localName === 'h1' && focused.textContent === text;
  }, name);
}

export async function type(page, target, text) {
  await reach(page, target);
  await page.keyboard.type(text);
}

/** Chooses from a list by typing the beginning of the entry, as the browser lets people do. */
export async function pick(page, list, text) {
  await reach(page, list);
  await page.keyboard.type(text);
  const chosen = await page.evaluate(() => document.activeElement.selectedOptions[0].textContent);
  assert.ok(chosen.toLowerCase().startsWith(text.toLowerCase()), `${chosen} is chosen instead of ${text}`);
}

/** Chooses one of several buttons with the arrows. */
export async function choose(page, fields, name) {
  const wanted = fields.getByRole('radio', { name, exact: true });
  const count = await fields.getByRole('radio').count();
  for (let stop = 0; stop < STOPS; stop += 1) {
    const inside = await fields.evaluate((element) => element.contains(document.activeElement) && document.activeElement.type === 'radio');
    if (inside) break;
    await page.keyboard.press('Tab');
  }
  // An arrow marks the next one; a first one that is not marked yet takes the space bar.
  const isFirst = await wanted.evaluate((radio) => radio === document.activeElement && !radio.checked);
  if (isFirst) await page.keyboard.press('Space');
  for (let step = 0; step < count && !(await wanted.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
  assert.equal(await wanted.isChecked(), true);
}

export async function tick(page, box) {
  await reach(page, box);
  const before = await box.isChecked();
  await page.keyboard.press('Space');
  await page.waitForFunction(([input, was]) => !input.isConnected || input.checked !== was, [await box.elementHandle(), before]);
  assert.equal(await box.isChecked(), !before);
}
