// The gate, and what happens while nobody looks: what comes late opens nothing, and what was typed does not stay.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { visit } from './harness/letters.mjs';
import { PASSWORD, atTheLock, comeBack, goAway, outOfSight, putOn, shut, tryPassword, unlock, withLock } from './harness/locks.mjs';
import { remains } from './harness/remains.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { begin, field, follow, goTo, headed, press } from './verbs.mjs';

const say = words('en');

describe('the gate', () => {
  const here = stage();

  async function margaret() {
    const someone = await here.visitor();
    await begin(someone, 'Margaret');
    return someone;
  }

  /** Margaret's passport, and its gate is shut. */
  async function atTheGate() {
    const someone = await margaret();
    await withLock(someone.page);
    await press(someone.page, 'lock-now');
    await shut(someone.page);
    return someone;
  }

  test('a lock that is put on while nobody looks any more is shut at once', async () => {
    const someone = await margaret();
    const { page } = someone;
    await atTheLock(page);
    await putOn(page);
    await goAway(page);
    await shut(page);
    await comeBack(page);
    await unlock(page);
    await someone.leave();
  });

  test('a password that turns out right while nobody looks opens nothing', async () => {
    const someone = await atTheGate();
    const { page } = someone;
    await tryPassword(page, PASSWORD);
    await page.getByText(say('gate-opening')).waitFor();
    await goAway(page);
    await page.getByText(say('gate-opening')).waitFor({ state: 'detached' });
    await shut(page);
    await comeBack(page);
    await unlock(page);
    await someone.leave();
  });

  test('what was typed and not sent is gone when somebody comes back', async () => {
    const someone = await atTheGate();
    const { page } = someone;
    const password = await field(page, 'lock-password');
    await (await field(page, 'lock-show')).check();
    await password.fill(PASSWORD);
    await outOfSight(page);
    await page.waitForFunction(() => document.getElementById('passphrase').value === '');
    assert.equal(await password.getAttribute('type'), 'password');
    assert.equal(await (await field(page, 'lock-show')).isChecked(), false);
    await unlock(page);
    await someone.leave();
  });

  test('it speaks the language of whoever stands before it', async () => {
    const someone = await atTheGate();
    const { page } = someone;
    await page.getByRole('radio', { name: /^norsk bokmål$/i }).check();
    await page.getByText(words('nb')('gate-lede')).waitFor();
    await unlock(page);
    await someone.leave();
  });

  test('everything can be deleted without the password, after two questions, and nothing is left', async () => {
    const someone = await atTheGate();
    const { page } = someone;
    await follow(page, 'data-delete-title');
    await headed(page, say('data-delete-title'));
    await page.getByText(say('data-delete-these')).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Margaret' }).waitFor();
    const now = page.getByRole('button', { name: say('data-delete-now'), exact: true });
    assert.equal(await now.isDisabled(), true, 'the button waits for the box');
    await page.getByLabel(say('data-delete-tick')).check();
    await now.click();
    await press(page, 'data-delete-no');
    await page.goBack();
    await shut(page);
    await follow(page, 'data-delete-title');
    await page.getByLabel(say('data-delete-tick')).check();
    await now.click();
    await press(page, 'data-delete-yes');
    await page.getByText(say('data-done')).waitFor();
    assert.deepEqual(await remains(page), []);
    await someone.leave();
  });

  test('a passport that locks on the page that deletes everything asks for its password first', async () => {
    const someone = await margaret();
    const { page } = someone;
    await withLock(page);
    await visit(page, '#/data/delete');
    await outOfSight(page);
    await unlock(page);
    await goTo(page, 'nav-team');
    await someone.leave();
  });
});
