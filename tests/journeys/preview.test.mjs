// Before something is given, and after: what is not in it is said, what is taken out keeps its place, and a key that was told still opens.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { copied, setLock, shownKey } from './harness/giving.mjs';
import { peopleToShareWith, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { addAllergy, addMember, fill } from './writing.mjs';
import { begin, follow, goTo, headed, openRow } from './verbs.mjs';

const say = words('en');
const NARROW = { viewport: { width: 360, height: 740 } };
const KEY = /^[0-9A-HJKMNP-TV-Z]{5} [0-9A-HJKMNP-TV-Z]{5}$/;

const patient = {
  name: 'Solveig',
  members: [
    { name: 'Dr Moe', role: 'role-gp', phone: '01632 960 201' },
    { name: 'Anna', role: 'role-child', phone: '01632 960 202' },
  ],
  concerns: [
    { words: 'Tired all day', level: 6, sharing: 'sharing-everyone' },
    { words: 'My own thoughts', level: 3, sharing: 'sharing-only-me' },
  ],
  medicines: [
    { name: 'Metoprolol', dose: '50 mg', sharing: 'sharing-clinicians-only' },
    { name: 'Warfarin', dose: 'as told', sharing: 'sharing-clinicians-only' },
  ],
};

describe('what is seen before it is given', () => {
  const here = stage();
  let someone;
  let page;

  before(async () => {
    someone = await here.visitor(NARROW);
    page = someone.page;
    await someone.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await begin(someone, patient.name);
  });

  test('an empty passport is not shared: it says where to begin', async () => {
    await visit(page, '#/share/gp');
    await page.getByText(say('share-nothing-title')).waitFor();
    assert.equal(await page.getByRole('link', { name: say('share-show-code') }).count(), 0, 'no code is offered');
    await follow(page, 'add-title');
    await headed(page, say('add-title'));
    await fill(page, patient);
  });

  test('what a relative does not get is said by kind, and what is only mine is not named', async () => {
    await visit(page, '#/share/relative');
    const what = say('share-kept-count', { kinds: say('kind-medicine'), count: 2 });
    await page.getByText(say('share-kept-clinicians', { what })).waitFor();
    await page.getByText(say('share-kept-mine')).waitFor();
    assert.ok(!(await page.getByRole('main').innerText()).includes('My own thoughts'));
    await follow(page, 'share-kept-change');
    await headed(page, say('care-title'));
    await visit(page, '#/share/gp');
    assert.equal(await page.getByText(say('share-kept-clinicians', { what })).count(), 0, 'a doctor gets them');
  });

  test('what is taken out stays where it stands, with the keyboard on its switch', async () => {
    await visit(page, '#/share/gp');
    const item = page.getByRole('article').getByRole('listitem').filter({ hasText: 'Warfarin' });
    const box = item.getByRole('checkbox');
    await box.scrollIntoViewIfNeeded();
    await box.focus();
    const scrolled = () => page.evaluate(() => Math.round(document.scrollingElement.scrollTop));
    const before = await scrolled();
    assert.ok(before > 0, 'there is something to be thrown back from');
    await page.keyboard.press('Space');
    await item.getByText(say('share-not-shared')).waitFor();
    assert.ok(Math.abs((await scrolled()) - before) < 48, `${before} has become ${await scrolled()}`);
    assert.ok(await box.evaluate((element) => element === document.activeElement));
    await page.getByRole('status').filter({ hasText: 'One thing is not shared.' }).waitFor();
    await page.keyboard.press('Space');
    await item.getByText(say('share-not-shared')).waitFor({ state: 'detached' });
    await page.getByText(say('share-all-in')).waitFor();
  });

  test('the key that was told is still there, and is another one only when the letter has changed', async () => {
    await visit(page, '#/today');
    await visit(page, '#/share/gp/send');
    const link = await copied(page, 'send-copy-link');
    const key = await shownKey(page);
    await page.getByText(say('key-once')).waitFor();
    await page.getByText(say('key-of', { whom: say('audience-gp'), when: '' }).replace(/\.$/, '').trim()).waitFor();
    await goTo(page, 'nav-today');
    await visit(page, '#/share/gp/send');
    assert.equal(await copied(page, 'send-copy-link'), link, 'it is the same letter');
    assert.equal(await shownKey(page), key, 'with the same key');
    assert.equal(await page.getByText(say('send-anew')).count(), 0);

    await addAllergy(page, { to: 'Latex' });
    await visit(page, '#/share/gp/send');
    await page.getByText(say('send-anew')).waitFor();
    const another = await shownKey(page);
    assert.match(another, KEY);
    assert.notEqual(another, key);
    await page.getByText(say('send-anew')).waitFor();
  });

  test('a moving code is locked on request, and leads to its key and back', async () => {
    await visit(page, '#/today');
    await visit(page, '#/share/gp/moving');
    await page.getByText(say('moving-where', { address: here.site.address })).waitFor();
    await setLock(page, 'code-lock', true);
    await page.getByRole('link', { name: say('send-show-key'), exact: true }).waitFor();
    assert.match(await shownKey(page), KEY);
    await follow(page, 'key-to-moving');
    await page.getByRole('img').waitFor();
  });

  test('a link that was handed on to one person counts as their copy', async () => {
    await visit(page, '#/today');
    const people = await peopleToShareWith(page);
    await visit(page, `#/share/${people.Anna}/send`);
    await copied(page, 'send-copy-link');
    await goTo(page, 'nav-team');
    await openRow(page, 'Anna');
    await page.getByText('They had a copy today.').waitFor();
    await addMember(page, { name: 'Bo', role: 'role-friend' });
    await page.getByText(say('member-no-copy')).waitFor();
  });

  test('nothing of it was noisy', () => someone.leave());
});
