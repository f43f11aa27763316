// How the fields of a form are filled in. Names are keys of `locales/`; what is not given is left as it is.
import { field, group, said } from './verbs.mjs';

export async function write(page, key, text) {
  if (text !== undefined) await (await field(page, key)).fill(text);
}

/** Chooses the entry of a list that holds this text. */
export async function choose(page, key, text) {
  if (text === undefined) return;
  const list = await field(page, key);
  const entry = list.getByRole('option').filter({ hasText: text }).first();
  await list.selectOption(await entry.getAttribute('value'));
}

export async function chooseCoded(page, key, coded) {
  if (coded === undefined) return;
  await (await field(page, key)).selectOption({ label: await said(page, coded) });
}

/** Marks one of several radio buttons. */
export async function mark(page, key, coded) {
  if (coded === undefined) return;
  const name = await said(page, coded);
  await (await group(page, key)).getByRole('radio', { name, exact: true }).check();
}

/** Ticks a single statement. */
export async function tick(page, key, isTrue) {
  if (isTrue) await (await field(page, key)).check();
}

export async function tickEach(page, key, names = []) {
  for (const name of names) await (await group(page, key)).getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
}

/** Unfolds what a form keeps for those who want it, if anything in there is to be written. */
export async function unfold(page, ...wanted) {
  if (wanted.some((value) => value !== undefined)) await page.getByText(await said(page, 'more'), { exact: true }).click();
}

/** Says who may see it: a key such as `sharing-only-me`, and for `sharing-one-person` a name on the team. */
export async function share(page, { sharing, sharedWith }) {
  await mark(page, 'field-sharing', sharing);
  await choose(page, 'field-shared-with', sharedWith);
}

/** Says how much it troubles now, from 0 to 10. */
export async function rate(page, level) {
  await (await group(page, 'field-level')).getByRole('radio', { name: String(level), exact: true }).check();
}
