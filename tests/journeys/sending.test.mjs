// A letter sent: locked, with its key told apart from it; as a link, as a file, as the one code. Read cold by somebody else.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { bytesOf, decode } from './harness/code.mjs';
import { atScan, copied, everything, pickFile, savedFile, sentLink, setLock, shownKey, tryKey } from './harness/giving.mjs';
import { opened, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { harriet, WORDS } from './passports/harriet.mjs';
import { begin, field, follow, headed } from './verbs.mjs';
import { fill } from './writing.mjs';

const say = words('en');
const KEY = /^[0-9A-HJKMNP-TV-Z]{5} [0-9A-HJKMNP-TV-Z]{5}$/;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

describe('a letter that is sent', () => {
  const here = stage();
  let patient;
  let page;
  let link;
  let file;
  let key;

  before(async () => {
    patient = await here.visitor(PHONE);
    page = patient.page;
    await begin(patient, harriet.name);
    await fill(page, harriet);
  });

  test('it is found behind the preview, and locked without being asked for', async () => {
    await visit(page, '#/share/gp');
    await follow(page, 'ways-open');
    await headed(page, say('ways-title'));
    await page.getByRole('main').getByRole('link', { name: say('ways-send') }).click();
    await headed(page, say('ways-send'));
    assert.equal(await page.getByRole('checkbox', { name: say('send-lock'), exact: true }).isChecked(), true);
    await page.getByText(say('send-ready')).waitFor();
  });

  test('its link leads to this site and holds none of the patient’s words', async () => {
    link = await sentLink(patient, 'gp');
    assert.match(link, new RegExp(`^${here.site.address}#1\\d+$`));
    const bytes = bytesOf(link);
    for (const word of [harriet.name, ...WORDS]) assert.equal(bytes.indexOf(word), -1, word);
  });

  test('the key stands on a page of its own, and nowhere beside the letter', async () => {
    file = await savedFile(page);
    const besideLetter = await everything(page);
    key = await shownKey(page);
    assert.match(key, KEY);
    const besideKey = await everything(page);
    const digits = new URL(link).hash;
    assert.ok(!besideKey.includes(digits.slice(1, 60)), 'the page of the key does not show the link');
    assert.equal(await page.getByRole('main').getByRole('button').count(), 0, 'nothing on it copies or sends');
    const clipboard = await page.evaluate(() => navigator.clipboard.readText());
    for (const form of forms(key)) {
      assert.ok(!besideLetter.includes(form), 'the page of the letter does not show the key');
      assert.ok(!link.includes(form) && !clipboard.includes(form) && !file.name.includes(form));
      assert.equal(file.buffer.indexOf(form), -1);
    }
    await follow(page, 'key-to-letter');
    await headed(page, say('ways-send'));
    assert.equal(await copied(page, 'send-copy-link'), link, 'it is still the same letter, with the same key');
  });

  test('whoever opens the link cold is asked for the key and shown nothing', async () => {
    const reader = await opened(here, link);
    await headed(reader.page, say('unlock-title'));
    await showsNothing(reader.page);
    await reader.leave();
  });

  test('a wrong key says so and keeps what was typed; the right one opens, however it is typed', async () => {
    const reader = await opened(here, link);
    const typed = await field(reader.page, 'unlock-label');
    const wrongs = [
      ['7KQ2M', '5 signs are missing. A key has ten.'],
      [`${key}7`, say('unlock-too-long')],
      [`${key.slice(0, -1)}ø`, say('unlock-not-in-keys', { sign: 'ø' })],
      [another(key), say('unlock-wrong')],
    ];
    for (const [wrong, problem] of wrongs) {
      await tryKey(reader.page, wrong);
      await reader.page.getByText(problem).waitFor();
      assert.equal(await typed.inputValue(), wrong);
      assert.equal(await typed.getAttribute('aria-invalid'), 'true');
      await showsNothing(reader.page);
    }
    await tryKey(reader.page, `Key: “${key.toLowerCase().replace(' ', '-')}”.\u200b`);
    await isRead(reader.page);
    await reader.leave();
  });

  test('as a file it opens in the app, with the same key', async () => {
    assert.match(file.name, /\.redthread$/);
    for (const word of [harriet.name, ...WORDS]) assert.equal(file.buffer.indexOf(word), -1, word);
    const reader = await atScan(await here.visitor());
    await pickFile(reader.page, file);
    await headed(reader.page, say('unlock-title'));
    await tryKey(reader.page, key);
    await isRead(reader.page);
    await reader.leave();
  });

  test('unlocked by the patient’s choice, it opens at once', async () => {
    await visit(page, '#/share/gp/send');
    await setLock(page, 'send-lock', false);
    await page.getByText(say('send-open-warning')).waitFor();
    await page.getByText(say('send-ready')).waitFor();
    assert.equal(await page.getByRole('link', { name: say('send-show-key') }).count(), 0, 'there is no key');
    const open = await copied(page, 'send-copy-link');
    const openFile = await savedFile(page);
    await setLock(page, 'send-lock', true);
    await page.getByRole('link', { name: say('send-show-key') }).waitFor();
    assert.notEqual(await copied(page, 'send-copy-link'), open, 'locked again, it is another letter');

    const reader = await opened(here, open);
    await isRead(reader.page);
    await reader.leave();
    const another = await atScan(await here.visitor());
    await pickFile(another.page, openFile);
    await isRead(another.page);
    await another.leave();
  });

  test('the one code is locked in the same way', async () => {
    await visit(page, '#/share/gp/code');
    await setLock(page, 'code-lock', true);
    await page.getByRole('link', { name: say('send-show-key'), exact: true }).waitFor();
    assert.equal(await page.getByRole('button', { name: say('code-print') }).count(), 0, 'a locked code is not for paper');
    const isHeld = await page.evaluate(() => document.activeElement.matches('input, button'));
    assert.ok(isHeld, 'the keyboard stays on the switch while the code is made again');
    const { text, version } = decode(await page.getByRole('img').screenshot());
    assert.ok(version <= 22, `version ${version}`);
    const besideCode = await everything(page);
    const codeKey = await shownKey(page);
    assert.match(codeKey, KEY);
    for (const form of forms(codeKey)) assert.ok(!besideCode.includes(form), 'the page of the code does not show the key');
    assert.ok(!(await everything(page)).includes(new URL(text).hash.slice(1, 60)), 'the page of the key does not show the code');
    await follow(page, 'key-to-code');
    await page.getByRole('img', { name: say('code-label', { name: harriet.name }) }).waitFor();

    const reader = await opened(here, text);
    await headed(reader.page, say('unlock-title'));
    await showsNothing(reader.page);
    await tryKey(reader.page, codeKey);
    await isRead(reader.page);
    await reader.leave();
  });

  test('nothing of it was noisy', () => patient.leave());
});

/** How a key could stand somewhere. */
function forms(key) {
  const joined = key.replace(' ', '');
  return [key, joined, key.replace(' ', '-')].flatMap((form) => [form, form.toLowerCase()]);
}

/** A key that differs in its last sign. */
function another(key) {
  return key.slice(0, -1) + (key.endsWith('0') ? '1' : '0');
}

async function showsNothing(page) {
  const whole = await everything(page);
  for (const word of [harriet.name, ...WORDS]) assert.ok(!whole.includes(word), word);
}

async function isRead(page) {
  await headed(page, harriet.name);
  const text = await page.getByRole('article').innerText();
  for (const word of WORDS) assert.ok(text.includes(word), `${word} is missing from:\n${text}`);
}
