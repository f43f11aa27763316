// The lock: put on, opened, in the way of everybody else, and taken off; a fingerprint; the card outside; several passports.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { backup, offered } from './harness/backups.mjs';
import { bytesKept } from './harness/bytes.mjs';
import { loseDatabase } from './harness/copies.mjs';
import { untilLogged } from './harness/kept.mjs';
import { visit } from './harness/letters.mjs';
import { PASSWORD, atTheLock, outOfSight, putOn, shut, tryPassword, unlock, withFinger, withLock } from './harness/locks.mjs';
import { stage } from './harness/stage.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { begin, field, follow, goTo, headed, press } from './verbs.mjs';
import { addMember } from './writing.mjs';

const say = words('en');
const gp = { name: 'Dr Osman', role: 'role-gp', phone: '01632 960 101' };

describe('the lock', () => {
  const here = stage();

  async function margaret(wishes) {
    const someone = await here.visitor(wishes);
    await begin(someone, 'Margaret');
    await addMember(someone.page, gp);
    return someone;
  }

  test('a lock is put on, and from then on the passport opens with its password only', async () => {
    const someone = await margaret();
    const { page } = someone;
    await atTheLock(page);
    await putOn(page);
    await page.getByText(say('lock-on')).waitFor();
    await page.reload();
    await shut(page);
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Margaret');
    await tryPassword(page, 'hunden sover hele dagen');
    await page.getByText(say('gate-wrong')).waitFor();
    await tryPassword(page, PASSWORD);
    await goTo(page, 'nav-team');
    await page.getByText('Dr Osman').first().waitFor();
    await someone.leave();
  });

  test('passwords that would be guessed, or that were typed differently, are not taken', async () => {
    const someone = await margaret();
    const { page } = someone;
    await atTheLock(page);
    for (const [typed, again, key] of [
      ['123456', '123456', 'lock-too-short'],
      ['123456789012', '123456789012', 'lock-too-plain'],
      ['katten sover hele dagen', 'katten sover hele natten', 'lock-differs'],
    ]) {
      await putOn(page, typed, again);
      await page.getByText(say(key)).waitFor();
    }
    await page.reload();
    await goTo(page, 'nav-today');
    await someone.leave();
  });

  test('with the lock on, nothing that was written can be found in what the browser keeps', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Kanarifugl');
    await addMember(page, { ...gp, name: 'Kanarilege' });
    assert.ok(!/Kanari/.test(await bytesKept(page)), 'what is stored is sealed from the first moment');
    await visit(page, '#/lock');
    await (await field(page, 'lock-label')).fill('Mine');
    await putOn(page);
    await page.getByText(say('lock-on')).waitFor();
    await visit(page, '#/concern/new');
    await page.getByRole('textbox').first().fill('Kanarifrykt');
    const kept = await bytesKept(page);
    assert.ok(!/Kanari/.test(kept), 'nor with a draft under way');
    await page.reload();
    await unlock(page);
    await page.getByRole('textbox').first().waitFor();
    assert.equal(await page.getByRole('textbox').first().inputValue(), 'Kanarifrykt', 'the draft is there again');
    await someone.leave();
  });

  test('it locks whenever the app goes out of sight, in every tab, and by a tap', async () => {
    const someone = await margaret();
    const { page } = someone;
    await withLock(page);
    await outOfSight(page);
    await shut(page);
    await unlock(page);
    const other = await someone.context.newPage();
    await other.goto(someone.address);
    await appStands(other);
    await unlock(other);
    await visit(page, '#/lock');
    await press(page, 'lock-now');
    await shut(page);
    await shut(other);
    await someone.leave();
  });

  test('a lock that one tab puts on closes the others that do not know of it', async () => {
    const someone = await margaret();
    const { page } = someone;
    const other = await someone.context.newPage();
    await other.goto(someone.address);
    await headed(other, say('nav-today'));
    await withLock(page);
    await shut(other);
    await someone.leave();
  });

  test('a letter that is being sent waits for a minute out of sight, and everything else does not', async () => {
    const someone = await margaret();
    const { page } = someone;
    await withLock(page);
    await visit(page, '#/backup');
    await outOfSight(page);
    await headed(page, say('backup-title'));
    await visit(page, '#/team');
    await outOfSight(page);
    await shut(page);
    await someone.leave();
  });

  test('without a lock nothing happens when the app goes out of sight', async () => {
    const someone = await margaret();
    const { page } = someone;
    await outOfSight(page);
    await goTo(page, 'nav-team');
    await someone.leave();
  });

  test('it locks itself after the chosen time without a touch', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await page.clock.install({ time: new Date('2026-11-21T09:00:00Z') });
    await begin(someone, 'Margaret');
    await withLock(page);
    await page.clock.runFor('04:00');
    await goTo(page, 'nav-team');
    await page.clock.runFor('04:00');
    await goTo(page, 'nav-today');
    await page.clock.runFor('06:00');
    await shut(page);
    await someone.leave();
  });

  test('a fingerprint opens it, the wrong finger does not, and the password still does', async () => {
    const someone = await margaret({ host: 'localhost' });
    const { page } = someone;
    const finger = await withFinger(someone.context, page);
    await withLock(page);
    await press(page, 'lock-passkey-add');
    await page.getByText(say('lock-passkey-on')).waitFor();
    await press(page, 'lock-now');
    await shut(page);
    await press(page, 'lock-passkey');
    await headed(page, say('lock-title'));
    await press(page, 'lock-now');
    await shut(page);
    await finger(false);
    await press(page, 'lock-passkey');
    await page.getByText(say('lock-no-passkey')).waitFor();
    await unlock(page);
    await visit(page, '#/lock');
    await press(page, 'lock-passkey-drop');
    await page.getByText(say('lock-passkey-text')).waitFor();
    await press(page, 'lock-now');
    await shut(page);
    assert.equal(await (await page.getByRole('button', { name: say('lock-passkey') })).count(), 0);
    await someone.leave();
  });

  test('the card for nights and weekends can be left outside, follows what is written, and can be taken back inside', async () => {
    const someone = await margaret();
    const { page } = someone;
    await withLock(page);
    await press(page, 'lock-card-leave');
    await page.getByText(say('lock-card-outside')).waitFor();
    await addMember(page, { name: 'Night doctor', role: 'role-on-call-doctor', phone: '01632 960 199' });
    await visit(page, '#/lock');
    await press(page, 'lock-now');
    await shut(page);
    await follow(page, 'gate-card-open');
    await page.getByText('Night doctor').first().waitFor();
    assert.ok(page.url().endsWith('#/card'), 'the address says nothing of what is on it');
    await page.goBack();
    await unlock(page);
    await visit(page, '#/lock');
    await press(page, 'lock-card-take');
    await page.getByText(say('lock-card-text')).waitFor();
    await press(page, 'lock-now');
    await shut(page);
    assert.equal(await page.getByRole('link', { name: say('gate-card-open') }).count(), 0);
    await someone.leave();
  });

  test('the lock is taken off, and the passport opens by itself again', async () => {
    const someone = await margaret();
    const { page } = someone;
    await withLock(page);
    await press(page, 'lock-off-now');
    await page.getByText(say('lock-lede')).waitFor();
    await page.reload();
    await goTo(page, 'nav-team');
    await page.getByText('Dr Osman').first().waitFor();
    await someone.leave();
  });

  test('whoever has forgotten the password brings a backup back, and is asked first', async () => {
    const someone = await margaret();
    const { page } = someone;
    const made = await backup(page);
    await withLock(page);
    await press(page, 'lock-now');
    await shut(page);
    await follow(page, 'restore-title');
    await headed(page, say('restore-title'));
    await offered(page, made, 'Margaret');
    await page.getByText(say('restore-here-locked-named', { name: 'Margaret' })).waitFor();
    await press(page, 'restore-replace');
    const asked = page.getByRole('dialog');
    await asked.getByRole('button', { name: say('restore-confirm-yes'), exact: true }).click();
    await headed(page, say('nav-today'));
    await page.reload();
    await goTo(page, 'nav-team');
    await page.getByText('Dr Osman').first().waitFor();
    await someone.leave();
  });

  test('a lock outlives the loss of the whole database', async () => {
    const someone = await margaret();
    const { page } = someone;
    await withLock(page);
    await loseDatabase(someone);
    await page.reload();
    await unlock(page);
    await goTo(page, 'nav-team');
    await page.getByText('Dr Osman').first().waitFor();
    await someone.leave();
  });
});

describe('several passports on one phone', () => {
  const here = stage();

  test('each is apart from the others, with a lock of its own', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Kari');
    await addMember(page, { ...gp, name: 'Dr Kari' });
    await goTo(page, 'nav-today');
    await follow(page, 'nav-settings');
    await follow(page, 'passports-see');
    await headed(page, say('passports-title'));
    await press(page, 'passports-add');
    await (await field(page, 'welcome-name')).fill('Mother');
    await press(page, 'welcome-begin');
    await headed(page, say('nav-today'));
    await addMember(page, { ...gp, name: 'Dr Mother' });
    await withLock(page);

    await visit(page, '#/passports');
    await press(page, 'passports-open', { name: 'Kari' });
    await goTo(page, 'nav-team');
    await page.getByText('Dr Kari').first().waitFor();
    assert.equal(await page.getByText('Dr Mother').count(), 0);

    await visit(page, '#/passports');
    await page.getByText(say('passports-locked'), { exact: true }).waitFor();
    await page.getByRole('button', { name: say('passports-open', { name: 'Mother' }) }).click();
    await shut(page);
    await page.reload();
    await shut(page);
    await page.getByRole('button', { name: say('passports-open', { name: 'Kari' }) }).click();
    await headed(page, say('nav-today'));
    await page.reload();
    await goTo(page, 'nav-team');
    await page.getByText('Dr Kari').first().waitFor();
    await someone.leave();
  });

  test('one that was not begun after all leaves nothing behind', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Kari');
    await visit(page, '#/passports');
    await press(page, 'passports-add');
    await (await field(page, 'welcome-name')).waitFor();
    await page.getByRole('button', { name: say('passports-open', { name: 'Kari' }) }).click();
    await headed(page, say('nav-today'));
    await visit(page, '#/passports');
    await page.getByText(say('passports-here')).waitFor();
    assert.equal(await page.getByRole('button', { name: /^Open / }).count(), 0);
    await someone.leave();
  });

  test('everything is deleted while the second is open, and what is begun then is there again after a reload', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Kari');
    await visit(page, '#/passports');
    await page.getByText(say('passports-here')).waitFor();
    await press(page, 'passports-add');
    await (await field(page, 'welcome-name')).fill('Mother');
    await press(page, 'welcome-begin');
    await headed(page, say('nav-today'));
    await withLock(page);
    await visit(page, '#/data/delete');
    await (await field(page, 'data-delete-tick')).check();
    await press(page, 'data-delete-now');
    await press(page, 'data-delete-yes');
    await page.getByText(say('data-done')).waitFor();
    await (await field(page, 'welcome-name')).fill('Anew');
    await press(page, 'welcome-begin');
    await headed(page, say('nav-today'));
    await visit(page, '#/lock');
    await page.getByText(say('lock-lede')).waitFor();
    await untilLogged(page, 1);
    await page.reload();
    await headed(page, say('lock-title'));
    assert.equal(await (await field(page, 'lock-label')).inputValue(), 'Anew');
    await someone.leave();
  });
});
