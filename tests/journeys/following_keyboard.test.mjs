// Following along with the keyboard alone, on both phones: no pointer touches anything once the passport stands, and after each step the
// keyboard is somewhere.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { spoken } from './harness/following.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { arrived, enter, focusOn, go, reach } from './keys.mjs';
import { begin } from './verbs.mjs';
import { addMember } from './writing.mjs';

const say = words('en');
const MOTHER = 'Margaret';
const DAUGHTER = 'Ellen';

describe('following along with the keyboard alone', () => {
  const here = stage();
  let mother;
  let daughter;

  before(async () => {
    [mother, daughter] = await Promise.all([here.visitor(), here.visitor()]);
    for (const { context } of [mother, daughter]) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await begin(mother, MOTHER);
    await addMember(mother.page, { name: DAUGHTER, role: 'role-child' });
  });

  after(() => Promise.all([mother.leave(), daughter.leave()]));

  test('somebody is invited, answers, and both see the same words', async () => {
    const [{ page }, theirs] = [mother, daughter.page];
    await go(page, 'nav-share');
    await enter(page, 'link', 'followers-title', { isRow: true });
    await arrived(page, say('followers-title'));
    await reach(page, page.getByRole('main').getByRole('link', { name: DAUGHTER }));
    await page.keyboard.press('Enter');
    await arrived(page, say('invite-title', { name: DAUGHTER }));
    await enter(page, 'button', 'invite-near');
    await page.getByRole('heading', { name: say('invite-show-title', { name: DAUGHTER }), exact: true }).waitFor();
    await arrived(page, say('invite-title', { name: DAUGHTER }));
    await reach(page, page.locator('summary', { hasText: say('invite-no-camera') }));
    await page.keyboard.press('Enter');
    const invitation = await copiedByKeys(page);

    await theirs.goto(invitation);
    await arrived(theirs, say('follow-invited-title'));
    const name = theirs.getByLabel(say('follow-name', { name: MOTHER }), { exact: true });
    await reach(theirs, name);
    await theirs.keyboard.press('Control+a');
    await theirs.keyboard.press('Delete');
    await enter(theirs, 'button', 'follow-accept');
    await focusOn(theirs, name);
    await theirs.keyboard.type(DAUGHTER);
    await theirs.keyboard.press('Enter');
    await arrived(theirs, say('follow-answered-title'));
    const seen = await spoken(theirs, 'follow-words-label');
    const answer = await copiedByKeys(theirs);
    await enter(theirs, 'button', 'reply-done');
    await arrived(theirs, say('follow-title'));

    await enter(page, 'link', 'invite-read');
    await pasted(page, answer);
    await arrived(page, say('followers-title'));
    assert.deepEqual(await spoken(page, 'followers-compare-label'), seen);
    await enter(page, 'button', 'followers-compare-same');
    await page.getByText(say('followers-paired-title', { name: DAUGHTER })).waitFor();
    await isSomewhere(page);
  });

  test('what is new is made and opened, and word that it has come goes back', async () => {
    const [{ page }, theirs] = [mother, daughter.page];
    await enter(page, 'link', 'followers-open-paired', { values: { name: DAUGHTER } });
    await arrived(page, DAUGHTER);
    await enter(page, 'button', 'follower-send', { values: { name: DAUGHTER } });
    await begunAt(page, 'follower-made-title', { name: DAUGHTER });
    const news = await copiedByKeys(page);

    await enter(theirs, 'link', 'follow-new-open');
    await pasted(theirs, news);
    await arrived(theirs, MOTHER);
    await enter(theirs, 'button', 'follow-receipt', { values: { name: MOTHER } });
    await begunAt(theirs, 'follow-read-it', { name: MOTHER });
    const receipt = await copiedByKeys(theirs);

    await go(page, 'nav-share');
    await enter(page, 'link', 'scan-open', { isRow: true });
    await pasted(page, receipt);
    await arrived(page, DAUGHTER);
    await page.getByText(say('follower-received', { name: DAUGHTER })).waitFor();
    await isSomewhere(page);
  });

  test('she comes to keep the passport too, is asked, and sends back what she wrote', async () => {
    const [{ page }, theirs] = [mother, daughter.page];
    await enter(page, 'link', 'keeping-let-open', { values: { name: DAUGHTER } });
    await arrived(page, say('keeping-title', { name: DAUGHTER }));
    await enter(page, 'button', 'keeping-yes', { values: { name: DAUGHTER } });
    await arrived(page, DAUGHTER);
    await enter(page, 'button', 'follower-send', { values: { name: DAUGHTER } });
    await begunAt(page, 'follower-made-title', { name: DAUGHTER });
    const all = await copiedByKeys(page);

    await enter(theirs, 'link', 'follow-title');
    await arrived(theirs, say('follow-title'));
    await enter(theirs, 'link', 'follow-new-open');
    await pasted(theirs, all);
    await arrived(theirs, say('follow-keep-title', { name: MOTHER }));
    await enter(theirs, 'button', 'follow-keep-yes');
    await arrived(theirs, say('nav-today'));
    await enter(theirs, 'link', 'keeping-here-open');
    await arrived(theirs, MOTHER);
    await enter(theirs, 'button', 'follower-send', { values: { name: MOTHER } });
    await begunAt(theirs, 'follower-made-title', { name: MOTHER });
    const back = await copiedByKeys(theirs);

    await go(page, 'nav-share');
    await enter(page, 'link', 'scan-open', { isRow: true });
    await pasted(page, back);
    await arrived(page, DAUGHTER);
    await isSomewhere(page);
    await enter(page, 'button', 'keeping-end', { values: { name: DAUGHTER } });
    await page.getByText(say('keeping-let-text', { name: DAUGHTER })).waitFor();
    await isSomewhere(page);
  });

  test('stopping, on either side, does not lose the keyboard', async () => {
    const [{ page }, theirs] = [mother, daughter.page];
    await go(theirs, 'nav-today');
    await enter(theirs, 'link', 'follow-title', { isRow: true });
    await arrived(theirs, say('follow-title'));
    await enter(theirs, 'button', 'follow-leave', { values: { name: MOTHER } });
    await focusOn(theirs, theirs.getByRole('button', { name: say('follow-leave-no'), exact: true }));
    await theirs.keyboard.press('Enter');
    await theirs.getByRole('dialog').waitFor({ state: 'detached' });
    await isSomewhere(theirs);

    await enter(page, 'link', 'follower-stop', { values: { name: DAUGHTER } });
    await arrived(page, say('stop-title', { name: DAUGHTER }));
    await enter(page, 'button', 'stop-yes');
    await begunAt(page, 'follower-farewell-title', { name: DAUGHTER });
    await enter(page, 'button', 'reply-done');
    await page.getByRole('heading', { name: say('follower-farewell-title', { name: DAUGHTER }) }).waitFor({ state: 'detached' });
    await isSomewhere(page);
    await enter(page, 'button', 'follower-remove');
    await arrived(page, say('followers-title'));
  });
});

/** The keyboard is somewhere on the page, so that the next Tab goes on from there. */
async function isSomewhere(page) {
  const at = await page.evaluate(() => document.activeElement?.localName ?? 'body');
  assert.notEqual(at, 'body', 'the keyboard is lost');
}

/** What has just been made has the keyboard on its heading. */
async function begunAt(page, key, values) {
  await focusOn(page, page.getByRole('heading', { name: say(key, values), exact: true }));
}

/** Copies the link with what was made, and gives it. */
async function copiedByKeys(page) {
  await enter(page, 'button', 'send-copy-link');
  await page.getByText(say('code-copied')).waitFor();
  await isSomewhere(page);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a link on the page that reads codes. */
async function pasted(page, link) {
  await arrived(page, say('scan-title'));
  await reach(page, page.getByLabel(say('scan-paste'), { exact: true }));
  await page.keyboard.insertText(link);
  await enter(page, 'button', 'scan-paste-open');
}
