// What keeps a passport safe, with the keyboard alone: no pointer touches anything in this file.
import { describe, test } from 'node:test';
import { PASSWORD } from './harness/locks.mjs';
import { stage } from './harness/stage.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { arrived, enter, focusOn, go, tick, type } from './keys.mjs';
import { field } from './verbs.mjs';

const say = words('en');

describe('what keeps a passport safe, with the keyboard alone', () => {
  const here = stage();

  async function begun(page, name) {
    await type(page, await field(page, 'welcome-name'), name);
    await page.keyboard.press('Enter');
    await arrived(page, say('nav-today'));
  }

  async function fromTheSettings(page, link, title) {
    const isToday = await page.getByRole('heading', { level: 1, name: say('nav-today'), exact: true }).isVisible();
    if (!isToday) await go(page, 'nav-today');
    await enter(page, 'link', 'nav-settings');
    await arrived(page, say('nav-settings'));
    await enter(page, 'link', link);
    await arrived(page, say(title));
  }

  test('a lock is put on, closed and opened, a second passport is begun, and everything is deleted', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await someone.open();
    await appStands(page);
    await begun(page, 'Margaret');

    await fromTheSettings(page, 'lock-see', 'lock-title');
    await type(page, await field(page, 'lock-password'), PASSWORD);
    await type(page, await field(page, 'lock-again'), PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText(say('lock-on')).waitFor();
    await enter(page, 'button', 'lock-now');
    await arrived(page, 'Margaret');
    await type(page, await field(page, 'lock-password'), 'not the one at all');
    await page.keyboard.press('Enter');
    await page.getByText(say('gate-wrong')).waitFor();
    // Whoever mistyped is back in the field, and types over what is there.
    await focusOn(page, await field(page, 'lock-password'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: say('app-nav') }).waitFor();

    await fromTheSettings(page, 'passports-see', 'passports-title');
    await enter(page, 'button', 'passports-add');
    await page.getByRole('heading', { level: 1, name: say('welcome-title') }).waitFor();
    await begun(page, 'Mother');
    await fromTheSettings(page, 'passports-see', 'passports-title');
    await enter(page, 'button', 'passports-open', { values: { name: 'Margaret' } });
    await arrived(page, 'Margaret');
    await type(page, await field(page, 'lock-password'), PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: say('app-nav') }).waitFor();

    await fromTheSettings(page, 'data-see', 'data-title');
    await enter(page, 'link', 'data-delete-title', { isRow: true });
    await arrived(page, say('data-delete-title'));
    await tick(page, page.getByRole('checkbox', { name: say('data-delete-tick') }));
    await enter(page, 'button', 'data-delete-now');
    await enter(page, 'button', 'data-delete-yes');
    await page.getByText(say('data-done')).waitFor();
    await someone.leave();
  });
});
