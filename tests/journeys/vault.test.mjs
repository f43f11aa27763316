// What the browser loses behind our back comes back from the second copy, or is said to be lost; it never looks like a first use.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loseCopy, loseDatabase, untilCopied } from './harness/copies.mjs';
import { damages } from './harness/damaged_log.mjs';
import { stage } from './harness/stage.mjs';
import { logged } from './harness/kept.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { begin, headed, press } from './verbs.mjs';
import { addConcern, addMember } from './writing.mjs';

const say = words('en');
const gp = { name: 'Dr Osman', role: 'role-gp', phone: '01632 960 101' };
const WRITTEN = 3;

describe('the vault', () => {
  const here = stage();

  async function margaret() {
    const someone = await here.visitor();
    await begin(someone, 'Margaret');
    await addMember(someone.page, gp);
    await addConcern(someone.page, { words: 'Who feeds the cat?' });
    await untilCopied(someone.page, WRITTEN);
    return someone;
  }

  const losses = [
    ['the whole database lost', loseDatabase],
    ...damages().map(([damage, harm]) => [damage, ({ page }) => page.evaluate(harm)]),
  ];
  for (const [what, lose] of losses) {
    test(`with ${what}, everything comes back from the second copy, and it is said`, async () => {
      const someone = await margaret();
      const { page } = someone;
      await lose(someone);
      await page.goto(`${someone.address}#/raise`);
      await page.reload();
      await page.getByRole('link', { name: 'Who feeds the cat?' }).waitFor();
      const notice = page.getByText(say('mended-all'));
      await notice.waitFor();
      assert.equal(await logged(page), WRITTEN);
      await press(page, 'mended-seen');
      await notice.waitFor({ state: 'detached' });

      await addMember(page, { name: 'Ines', role: 'role-home-nurse' });
      await untilCopied(page, WRITTEN + 1);
      await page.reload();
      await headed(page, 'Ines');
      assert.equal(await page.getByText(say('mended-title')).count(), 0);
      await someone.leave();
    });
  }

  test('when the database and the copy are lost, it is said, and nobody is asked for a name as if nothing had been there', async () => {
    const someone = await margaret();
    const { page } = someone;
    await loseCopy(page, 'mirror');
    await loseDatabase(someone);
    await page.reload();
    await appStands(page);
    await headed(page, say('failed-title'));
    await page.getByText(say('failed-damaged'), { exact: true }).waitFor();
    assert.equal(await page.getByRole('button', { name: say('welcome-begin') }).count(), 0);
    await someone.leave();
  });

  test('a copy that was lost is made anew at the next start', async () => {
    const someone = await margaret();
    const { page } = someone;
    await loseCopy(page);
    await page.reload();
    await appStands(page);
    await untilCopied(page, WRITTEN);
    await loseDatabase(someone);
    await page.goto(`${someone.address}#/raise`);
    await page.reload();
    await page.getByRole('link', { name: 'Who feeds the cat?' }).waitFor();
    await someone.leave();
  });
});
