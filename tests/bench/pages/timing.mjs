// Takes the time of one page and of one small edit, inside the browser. What is measured and how often is not decided here.

/** The app answers by then, or something is wrong. */
const PATIENCE_MS = 30_000;

/** Milliseconds from the change of address to the first frame in which the page's heading has the keyboard. */
export function timeToRender(page, href) {
  return page.evaluate(({ href, patience }) => new Promise((done, failed) => {
    if (location.hash === href) return failed(new Error(`${href} is open already`));
    document.activeElement?.blur();
    const stands = () => document.activeElement?.id === 'page-title';
    const began = performance.now();
    location.hash = href;
    const look = () => {
      const taken = performance.now() - began;
      if (stands()) requestAnimationFrame(() => done(performance.now() - began));
      else if (taken < patience) requestAnimationFrame(look);
      else failed(new Error(`${href} does not stand after ${taken.toFixed(0)} ms`));
    };
    requestAnimationFrame(look);
  }), { href, patience: PATIENCE_MS });
}

/** A task as long as this keeps a tap waiting; after so long without one, the page is at rest. */
const LONG_TASK_MS = 50;
const REST_MS = 100;

/** Milliseconds from now until the page is at rest: until then a tap may have to wait. */
export function timeToRest(page) {
  return page.evaluate(({ long, rest }) => new Promise((done) => {
    const began = performance.now();
    let [before, busyUntil] = [began, began];
    const look = () => {
      const now = performance.now();
      if (now - before > long) busyUntil = now;
      before = now;
      if (now - busyUntil > rest) done(busyUntil - began);
      else setTimeout(look, 1);
    };
    look();
  }), { long: LONG_TASK_MS, rest: REST_MS });
}

/** A phone's processor is slower than the one that this runs on. */
const SLOW_PROCESSOR = { rate: 4 };

export async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR);
}

/** Opens a page, unless it is open. A code only comes after its preview. */
export async function goTo(page, href) {
  if (href.endsWith('/code')) await goTo(page, href.slice(0, -'/code'.length));
  if ((await page.evaluate(() => location.hash)) !== href) await timeToRender(page, href);
}

/** Ways of changing something small, as a person would. Each is tried on every page; what one opens is there for the next. */
export const EDITS = ['open', 'type', 'rate', 'choose', 'tick', 'press', 'move', 'settle', 'unfold'];

/**
 * Milliseconds from a small edit of this kind to the frame that shows it; `null` where the page has nothing of the kind.
 * `labels` are what the buttons say that settle a concern and take that back.
 */
export function timeToUpdate(page, how, labels) {
  return page.evaluate(({ how, labels }) => {
    const first = (selector, fits = () => true) =>
      [...document.querySelectorAll(selector)].find((element) => element.checkVisibility() && fits(element));
    const press = (element) => element && (() => element.click());
    const write = (field) => field && (() => {
      const text = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      text.set.call(field, `${field.value}a`);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'a', inputType: 'insertText' }));
    });
    const unchecked = (input) => !input.checked;
    const act = {
      open: () => press(first('main button[aria-expanded="false"]')),
      type: () => write(first('main :is(input[type="text"], textarea)')),
      rate: () => press(first('main .level input[type="radio"]', unchecked)),
      choose: () => press(first('main form fieldset:not(.level) input[type="radio"]', unchecked)),
      tick: () => press(first('main input[type="checkbox"]')),
      press: () => press(first('main button[aria-pressed]')),
      move: () => press(first('main .order__move:not([aria-disabled])')),
      settle: () => press(first('main button', (button) => labels.includes(button.textContent.trim()))),
      unfold: () => press(first('main details > summary')),
    }[how]();
    if (!act) return null;
    return new Promise((done) => {
      const began = performance.now();
      act();
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
    });
  }, { how, labels });
}

/** How many elements the app shows. */
export function elements(page) {
  return page.evaluate(() => document.querySelectorAll('#app *').length);
}
