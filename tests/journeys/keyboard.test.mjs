// The whole way with the keyboard alone: no pointer touches anything in this file.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { letter } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { arrived, choose, enter, focusOn, go, pick, reach, tick, type } from './keys.mjs';
import { field, group, inDays, saved } from './verbs.mjs';
import { addAllergy } from './writing.mjs';

const say = words('en');

describe('with the keyboard alone', () => {
  const here = stage();

  test('a passport is begun, written and shown', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await someone.open();
    await appStands(page);
    await type(page, await field(page, 'welcome-name'), 'Margaret');
    await page.keyboard.press('Enter');
    await arrived(page, say('nav-today'));

    await go(page, 'nav-team');
    await enter(page, 'link', 'member-add');
    await arrived(page, say('member-add'));
    await type(page, await field(page, 'field-member-name'), 'Dr Hale');
    await pick(page, await field(page, 'field-member-role'), say('role-oncologist'));
    await type(page, await field(page, 'field-phone'), '01632 960 103');
    await page.keyboard.press('Enter');
    await arrived(page, 'Dr Hale');

    await go(page, 'nav-team');
    await enter(page, 'link', 'task-add');
    await arrived(page, say('task-add'));
    await pick(page, await field(page, 'field-task-area'), say('area-results'));
    await pick(page, await field(page, 'field-task-lead'), 'Dr Hale');
    await enter(page, 'button', 'form-save');
    await arrived(page, say('area-results'));
    await page.getByRole('link', { name: 'Dr Hale' }).first().waitFor();

    await go(page, 'nav-calendar');
    await enter(page, 'link', 'calendar-add');
    await arrived(page, say('calendar-add'));
    await pick(page, await field(page, 'field-appointment-kind'), say('appointment-kind-visit'));
    await choose(page, await group(page, 'field-precision'), say('precision-day'));
    const day = twelfthOfTheTwelfth();
    await type(page, await field(page, 'field-day'), day.typed);
    assert.equal(await (await field(page, 'field-day')).inputValue(), day.iso);
    await tick(page, (await group(page, 'field-with')).getByRole('checkbox', { name: /^Dr Hale/ }));
    await enter(page, 'button', 'form-save');
    await arrived(page, say('appointment-kind-visit'));

    await enter(page, 'link', 'concern-add');
    await arrived(page, say('concern-add'));
    await type(page, await field(page, 'field-concern-words'), 'Short of breath');
    await choose(page, await group(page, 'field-level'), '7');
    await pick(page, await field(page, 'field-raise-with'), 'Dr Hale');
    await enter(page, 'button', 'form-save');
    await arrived(page, say('appointment-kind-visit'));
    await page.getByRole('link', { name: /Short of breath/ }).waitFor();
    await page.getByText(say('level-says', { level: 7 })).waitFor();

    await go(page, 'nav-share');
    await enter(page, 'link', 'audience-hospital-team', { isRow: true });
    await arrived(page, say('share-for', { audience: say('audience-hospital-team') }));
    // What is taken out stays where it stands, and so does the keyboard.
    const name = await page.getByRole('article').getByRole('checkbox').first().evaluate((box) => box.labels[0].textContent);
    await tick(page, page.getByRole('checkbox', { name, exact: true }));
    assert.equal(await page.evaluate(() => document.activeElement.labels?.[0]?.textContent), name);
    await enter(page, 'link', 'share-show-code');
    await arrived(page, say('share-for', { audience: say('audience-hospital-team') }));
    await page.getByRole('img', { name: say('code-label', { name: 'Margaret' }) }).waitFor();
    await enter(page, 'link', 'code-close');
    await arrived(page, say('share-for', { audience: say('audience-hospital-team') }));
    await someone.leave();
  });

  test('a locked letter is sent, and its key is told', async () => {
    const someone = await here.visitor();
    const { page, context } = someone;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await started(someone);
    await addAllergy(page, { to: 'Latex' });
    await go(page, 'nav-share');
    await enter(page, 'link', 'audience-gp', { isRow: true });
    await arrived(page, say('share-for', { audience: say('audience-gp') }));
    await enter(page, 'link', 'ways-open');
    await arrived(page, say('ways-title'));
    await enter(page, 'link', 'ways-send', { isRow: true });
    await arrived(page, say('ways-send'));
    await enter(page, 'button', 'send-copy-link');
    await page.getByText(say('code-copied')).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await enter(page, 'link', 'send-show-key');
    await arrived(page, say('key-title'));
    const key = await page.getByRole('img', { name: new RegExp(`^${say('key-title')}: `) }).innerText();

    const reader = await here.visitor();
    await reader.page.goto(link);
    await arrived(reader.page, say('unlock-title'));
    await type(reader.page, await field(reader.page, 'unlock-label'), '22222 22222');
    await reader.page.keyboard.press('Enter');
    await reader.page.getByText(say('unlock-wrong')).waitFor();
    await focusOn(reader.page, await field(reader.page, 'unlock-label'));
    await reader.page.keyboard.press('Control+a');
    await reader.page.keyboard.type(key.replace(/\s+/g, ' '));
    await reader.page.keyboard.press('Enter');
    await arrived(reader.page, 'Margaret');
    await reader.leave();
    await someone.leave();
  });

  test('a pasted letter is read, from the first page on', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await someone.open();
    await appStands(page);
    await enter(page, 'link', 'scan-open');
    await arrived(page, say('scan-title'));
    await reach(page, await field(page, 'scan-file'));
    await reach(page, await field(page, 'scan-paste'));
    await page.keyboard.insertText(`${here.site.address}${letter('glance-2-en')}`);
    await enter(page, 'button', 'scan-paste-open');
    await page.getByRole('article').waitFor();
    const focused = await page.evaluate(() => document.activeElement.localName);
    assert.equal(focused, 'h1', 'the keyboard is where the letter begins');
    await someone.leave();
  });

  test('the first stop skips the navigation', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await started(someone);
    await written(page, 'Who feeds the cat?');
    await saved(page);
    await page.reload();
    await page.getByRole('navigation').waitFor();
    await page.keyboard.press('Tab');
    await focusOn(page, page.getByRole('link', { name: say('app-skip') }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement.closest('main, header') !== null);
    assert.equal(inside, true, 'the next stop is on the page itself');
    await someone.leave();
  });

  test('the question before taking out holds the keyboard and gives it back', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await started(someone);
    await written(page, 'Who feeds the cat?');

    await enter(page, 'button', 'remove');
    const no = page.getByRole('button', { name: say('remove-no'), exact: true });
    await focusOn(page, no);
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press(stop < 4 ? 'Tab' : 'Shift+Tab');
      const held = await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest('dialog') !== null);
      assert.equal(held, true, 'nothing behind the question has the keyboard');
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await focusOn(page, page.getByRole('button', { name: say('remove'), exact: true }));

    await page.keyboard.press('Enter');
    await focusOn(page, no);
    await page.keyboard.press('Shift+Tab');
    await focusOn(page, page.getByRole('button', { name: say('remove-yes'), exact: true }));
    await page.keyboard.press('Enter');
    await arrived(page, say('nav-raise'));
    await enter(page, 'button', 'toast-undo');
    await page.getByRole('link', { name: 'Who feeds the cat?' }).waitFor();
    await someone.leave();
  });

  test('a form that lacks something takes the keyboard to what is missing', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await started(someone);
    await go(page, 'nav-raise');
    await enter(page, 'link', 'concern-add');
    await arrived(page, say('concern-add'));
    await enter(page, 'button', 'form-save');
    await page.getByRole('alert').waitFor();
    await enter(page, 'link', 'problem-words-missing');
    await focusOn(page, await field(page, 'field-concern-words'));
    await page.keyboard.type('Who feeds the cat?');
    await enter(page, 'button', 'form-save');
    await arrived(page, 'Who feeds the cat?');
    await someone.leave();
  });

  test('a level that is taken back does not lose the keyboard', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await started(someone);
    await go(page, 'nav-raise');
    await enter(page, 'link', 'concern-add');
    await arrived(page, say('concern-add'));
    await choose(page, await group(page, 'field-level'), '4');
    await enter(page, 'button', 'level-none');
    await page.getByRole('button', { name: say('level-none') }).waitFor({ state: 'detached' });
    const within = await (await group(page, 'field-level')).evaluate((fields) => fields.contains(document.activeElement));
    assert.equal(within, true);
    await someone.leave();
  });

  test('a reader chooses a role and a language', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await page.goto(someone.address + letter('glance-1-nb'));
    await page.getByRole('article').waitFor();
    await pick(page, page.getByLabel(say('read-role')), say('role-gp'));
    await page.getByRole('heading', { name: say('summary-needed') }).waitFor();
    await pick(page, page.getByLabel(say('language-label'), { exact: true }), 'Dansk');
    await page.getByRole('heading', { name: words('da')('summary-needed') }).waitFor();
    const kept = await page.evaluate(() => document.activeElement.tagName);
    assert.equal(kept, 'SELECT', 'the keyboard stays where it was');
    await someone.leave();
  });
});

/** Begins a passport, with the keyboard like all else. */
async function started(someone) {
  const { page } = someone;
  await someone.open();
  await appStands(page);
  await type(page, await field(page, 'welcome-name'), 'Margaret');
  await page.keyboard.press('Enter');
  await arrived(page, say('nav-today'));
}

async function written(page, concern) {
  await go(page, 'nav-raise');
  await enter(page, 'link', 'concern-add');
  await arrived(page, say('concern-add'));
  await type(page, await field(page, 'field-concern-words'), concern);
  await enter(page, 'button', 'form-save');
  await arrived(page, concern);
}

/** A day that reads the same whether the browser wants the day or the month first, and is yet to come. */
function twelfthOfTheTwelfth() {
  const today = inDays(0);
  const year = Number(today.slice(0, 4)) + (today.slice(5) > '12-12' ? 1 : 0);
  return { typed: `1212${year}`, iso: `${year}-12-12` };
}
