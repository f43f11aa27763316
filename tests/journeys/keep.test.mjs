// A patient writes down a whole passport by hand, and nothing of it is ever lost. What others get to see is told in `share`.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rate } from './fields.mjs';
import { stage } from './harness/stage.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { margaret } from './passports/margaret.mjs';
import { begin, button, field, follow, goTo, group, headed, openRow, press, save, saved, takeOut } from './verbs.mjs';
import { addConcern, addMember, fill } from './writing.mjs';

const say = words('en');

describe('keeping a passport', () => {
  const here = stage();

  test('a passport written by hand is all there after a reload', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, margaret.name);
    await fill(page, margaret);
    await page.reload();
    await appStands(page);

    await goTo(page, 'nav-today');
    await page.getByText(`Hello, ${margaret.name}.`).waitFor();
    await goTo(page, 'nav-team');
    const team = await page.getByRole('main').innerText();
    for (const member of margaret.members) {
      assert.match(team, new RegExp(member.name ?? member.service));
      assert.match(team, literally(say(member.role)));
    }
    for (const task of margaret.tasks) assert.match(team, literally(task.what ?? say(task.area)));
    await goTo(page, 'nav-calendar');
    const calendar = await page.getByRole('main').innerText();
    for (const appointment of margaret.appointments) assert.match(calendar, literally(say(appointment.kind)));
    await goTo(page, 'nav-raise');
    const raise = await page.getByRole('main').innerText();
    for (const concern of margaret.concerns) assert.match(raise, literally(concern.words ?? say(concern.item)));
    await someone.leave();
  });

  test('every detail of a person comes back in their form', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    const nurse = margaret.members[1];
    await begin(someone, margaret.name);
    await addMember(page, nurse);
    await page.reload();
    await headed(page, nurse.name);
    await page.getByRole('link', { name: say('call-person', { name: nurse.name }) }).waitFor();
    await follow(page, 'edit');
    assert.equal(await (await field(page, 'field-member-name')).inputValue(), nurse.name);
    assert.equal(await (await field(page, 'field-service')).inputValue(), nurse.service);
    assert.equal(await (await field(page, 'field-phone')).inputValue(), nurse.phone);
    await page.getByText(say('more'), { exact: true }).click();
    assert.equal(await (await field(page, 'field-email')).inputValue(), nurse.email);
    await someone.leave();
  });

  test('a reload in the middle of a form keeps what was typed', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, margaret.name);
    await goTo(page, 'nav-raise');
    await follow(page, 'concern-add');
    await (await field(page, 'field-concern-words')).fill('It began on Tuesday');
    await rate(page, 7);
    await page.getByText(say('form-kept')).waitFor();
    await page.reload();
    await page.getByText(say('form-resumed')).waitFor();
    assert.equal(await (await field(page, 'field-concern-words')).inputValue(), 'It began on Tuesday');
    const seven = (await group(page, 'field-level')).getByRole('radio', { name: '7', exact: true });
    assert.equal(await seven.isChecked(), true);
    await save(page, 'It began on Tuesday');
    await goTo(page, 'nav-raise');
    await page.getByRole('link', { name: 'It began on Tuesday' }).waitFor();
    await someone.leave();
  });

  test('a form that was left is found again under Today', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, margaret.name);
    await goTo(page, 'nav-team');
    await follow(page, 'member-add');
    await (await field(page, 'field-member-name')).fill('Half a na');
    await goTo(page, 'nav-today');
    await page.getByRole('heading', { name: say('today-unfinished') }).waitFor();
    await openRow(page, say('member-add'));
    assert.equal(await (await field(page, 'field-member-name')).inputValue(), 'Half a na');
    await press(page, 'form-discard');
    await headed(page, say('nav-team'));
    await goTo(page, 'nav-today');
    assert.equal(await page.getByRole('heading', { name: say('today-unfinished') }).count(), 0);
    await someone.leave();
  });

  test('an edit can be taken back, and brought back', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, margaret.name);
    await addMember(page, margaret.members[0]);
    await follow(page, 'edit');
    await (await field(page, 'field-member-name')).fill('Dr Osman-Reid');
    await save(page, 'Dr Osman-Reid');
    await press(page, 'toast-undo');
    await headed(page, 'Dr Osman');
    await press(page, 'toast-redo');
    await headed(page, 'Dr Osman-Reid');
    await saved(page);
    await page.reload();
    await headed(page, 'Dr Osman-Reid');
    await someone.leave();
  });

  test('taking out asks once, and can be undone', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, margaret.name);
    await addConcern(page, margaret.concerns[1]);
    await press(page, 'remove');
    await press(page, 'remove-no');
    await headed(page, say('concern-item-sleep'));
    await takeOut(page);
    await headed(page, say('nav-raise'));
    const row = page.getByRole('main').getByRole('link', { name: say('concern-item-sleep') });
    await row.waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: say('toast-removed') }).waitFor();
    await press(page, 'toast-undo');
    await row.waitFor();
    await page.getByRole('status').filter({ hasText: say('toast-taken-back') }).waitFor();
    await page.reload();
    await row.waitFor();
    await someone.leave();
  });

  test('undo reaches back over a reload, one step at a time', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, margaret.name);
    await addConcern(page, { words: 'The first' });
    await addConcern(page, { words: 'The second' });
    await page.reload();
    await goTo(page, 'nav-today');
    await follow(page, 'nav-settings');
    await press(page, 'settings-undo-now');
    await page.getByText('You can undo the latest change.').waitFor();
    await goTo(page, 'nav-raise');
    await page.getByRole('link', { name: 'The first' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'The second' }).count(), 0);
    await someone.leave();
  });

  test('what one tab writes shows in the other', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, margaret.name);
    await addMember(page, margaret.members[0]);
    const other = await someone.context.newPage();
    await other.goto(page.url());
    await headed(other, 'Dr Osman');
    await follow(other, 'edit');
    await (await field(other, 'field-member-name')).fill('Dr Osman-Reid');
    await save(other, 'Dr Osman-Reid');
    await headed(page, 'Dr Osman-Reid');

    await addConcern(page, { words: 'Written in the first tab' });
    await goTo(other, 'nav-raise');
    await other.getByRole('link', { name: 'Written in the first tab' }).waitFor();
    await someone.leave();
  });

  /** A member whose form is open in two tabs; the other one has just kept another number. */
  async function numberChangedElsewhere() {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, margaret.name);
    await addMember(page, margaret.members[0]);
    const other = await someone.context.newPage();
    await other.goto(page.url());
    await follow(page, 'edit');
    await follow(other, 'edit');
    await (await field(other, 'field-phone')).fill('01632 960 199');
    await save(other, 'Dr Osman');
    return someone;
  }

  test('an edit made meanwhile in another tab is not undone by this one', async () => {
    const someone = await numberChangedElsewhere();
    const { page } = someone;
    await (await field(page, 'field-hours')).fill('Mornings only');
    await save(page, 'Dr Osman');
    await page.reload();
    await page.getByText('Mornings only').waitFor();
    await page.getByRole('link', { name: '01632 960 199' }).waitFor();
    await someone.leave();
  });

  test('what belongs together and was changed in another tab is seen before it is kept', async () => {
    const someone = await numberChangedElsewhere();
    const { page } = someone;
    await (await field(page, 'field-service')).fill('Bridge Street Surgery');
    await press(page, 'form-save');
    await page.getByRole('link', { name: say('problem-changed-elsewhere') }).waitFor();
    assert.equal(await page.getByRole('textbox', { name: say('field-phone') }).first().inputValue(), '01632 960 199');
    await save(page, 'Dr Osman');
    await page.reload();
    await page.getByText('Bridge Street Surgery').waitFor();
    await page.getByRole('link', { name: '01632 960 199' }).waitFor();
    await someone.leave();
  });

  test('the sample is marked as one, and gone in one tap', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await someone.open();
    await press(page, 'welcome-sample-open');
    await page.getByText(say('sample-bar'), { exact: true }).waitFor();
    await follow(page, 'nav-settings');
    await saved(page);
    await page.reload();
    await press(page, 'sample-throw-away');
    await headed(page, say('welcome-title'));
    await page.reload();
    await headed(page, say('welcome-title'));
    await someone.leave();
  });

  test('a form that lacks something says what, and leads there', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, margaret.name);
    await goTo(page, 'nav-calendar');
    await follow(page, 'calendar-add');
    await press(page, 'form-save');
    const problems = page.getByRole('alert');
    await problems.getByRole('link', { name: say('problem-day-missing') }).click();
    const day = await field(page, 'field-day');
    assert.equal(await day.evaluate((element) => element === document.activeElement), true);
    assert.equal(await day.getAttribute('aria-invalid'), 'true');
    assert.equal(await (await button(page, 'form-save')).isVisible(), true);
    await someone.leave();
  });
});

function literally(text) {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
