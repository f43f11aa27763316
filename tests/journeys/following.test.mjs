// A daughter follows along: invited on the screen, told what is new by codes and links, answering, and stopped. Two phones that share
// nothing but what stands on their screens.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { atRestore, pickBackup, tryWords } from './harness/backups.mjs';
import { copied, pickFile, savedFile } from './harness/giving.mjs';
import { accept, answerOn, atHome, bring, filmed, invite, noted, open, openFollower, openInvite, send, spoken, tap } from './harness/following.mjs';
import { unfolded, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { margaret } from './passports/margaret.mjs';
import { choose, write } from './fields.mjs';
import { begin, field, follow, headed, inDays, openRow, press, save, saved } from './verbs.mjs';
import { addAppointment, addMember, addTask, fill } from './writing.mjs';

const say = words('en');
const PHONE = { viewport: { width: 412, height: 800 }, deviceScaleFactor: 2 };
const MOTHER = 'Margaret';
const DAUGHTER = 'Ellen';

describe('following along', () => {
  const here = stage();
  let mother;
  let daughter;
  let third;

  before(async () => {
    mother = await here.visitor(PHONE);
    daughter = await here.visitor(PHONE);
    await begin(mother, MOTHER);
    await fill(mother.page, margaret);
  });

  after(() => Promise.all([mother.leave(), daughter.leave()]));

  test('begins with two codes, or with four words that both see', async () => {
    const { page } = mother;
    await visit(page, '#/share');
    await openRow(page, say('followers-title'));
    await page.getByText(say('followers-none-title')).waitFor();
    const invitation = await invite(page, DAUGHTER);
    const answer = await accept(daughter, invitation, { from: MOTHER });
    const theirs = await spoken(daughter.page, 'follow-words-label');
    assert.equal(theirs.length, 4);
    await bring(page, answer);
    await headed(page, say('followers-title'));
    assert.deepEqual(await spoken(page, 'followers-compare-label'), theirs);
    await press(page, 'followers-compare-same');
    await page.getByText(say('followers-paired-title', { name: DAUGHTER })).waitFor();
    await visit(page, '#/today');
    await visit(page, '#/followers');
    await page.getByText(say('followers-sent-never')).waitFor();
  });

  test('what she may see comes with the first, and nothing else', async () => {
    const { text } = await send(mother.page, DAUGHTER);
    await mother.page.getByText(say('follower-made-whole', { name: DAUGHTER })).waitFor();
    await open(daughter, text);
    await headed(daughter.page, MOTHER);
    await unfolded(daughter.page);
    const seen = await daughter.page.evaluate(() => document.documentElement.textContent);
    assert.ok(seen.includes('Talk about the scan'));
    assert.ok(!seen.includes('About telling my brother'), 'what is for nobody stays');
    await noted(mother.page, DAUGHTER);
  });

  test('what is new comes as a small code, and says what is new', async () => {
    await addTask(mother.page, { area: 'area-something-else', what: 'Walk the dog', lead: DAUGHTER });
    const { text, version } = await send(mother.page, DAUGHTER);
    await mother.page.getByText(say('follower-made-part', { name: DAUGHTER })).waitFor();
    assert.ok(version <= 15, `version ${version}`);
    await open(daughter, text);
    await unfolded(daughter.page);
    await daughter.page.getByText('Walk the dog').first().waitFor();
    await daughter.page.getByText(say('news-new')).first().waitFor();
    await press(daughter.page, 'follow-receipt', { name: MOTHER });
    await bring(mother.page, await answerOn(daughter.page));
    await headed(mother.page, DAUGHTER);
    await mother.page.getByText(say('follower-received', { name: DAUGHTER })).waitFor();
  });

  test('one that is lost takes nothing from the next, and an old one is known as old', async () => {
    await addTask(mother.page, { area: 'area-something-else', what: 'Feed the hens', lead: DAUGHTER });
    const third = await send(mother.page, DAUGHTER);
    await open(daughter, third.text);
    await addAppointment(mother.page, { kind: 'appointment-kind-phone-call', day: inDays(2), from: '11:00', with: ['Dr Hale'] });
    const lost = await send(mother.page, DAUGHTER);
    await addTask(mother.page, { area: 'area-something-else', what: 'Bring in the post', lead: DAUGHTER });
    const fifth = await send(mother.page, DAUGHTER);
    await open(daughter, fifth.text);
    await daughter.page.getByText(/^Something that was sent before this has not come here/).waitFor();
    await unfolded(daughter.page);
    for (const one of ['Feed the hens', 'Bring in the post']) await daughter.page.getByText(one).first().waitFor();
    await tap(daughter, lost.text);
    await headed(daughter.page, say('post-trouble-older'));
    await open(daughter, fifth.text);
    await headed(daughter.page, MOTHER);
  });

  test('her own page says what is next, what she holds and what nobody does, also without a network', async () => {
    const { page, context } = daughter;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.goto(daughter.address);
    await appStands(page);
    await headed(page, say('follow-title'));
    await page.getByRole('link', { name: MOTHER, exact: true }).waitFor();
    const card = await page.getByRole('main').innerText();
    for (const part of [MOTHER, 'Feed the hens', 'Bring in the post', say('follow-next')]) assert.ok(card.includes(part), `${part} in ${card}`);
    await context.setOffline(true);
    await page.reload();
    await headed(page, say('follow-title'));
    await page.getByRole('link', { name: MOTHER, exact: true }).click();
    await page.getByRole('article').waitFor();
    await context.setOffline(false);
  });

  test('what she answers is looked through as any answer', async () => {
    const { page } = daughter;
    await press(page, 'reply-title', { name: MOTHER });
    await write(page, 'reply-message', 'I drive on Thursday');
    await write(page, 'reply-name', DAUGHTER);
    await press(page, 'reply-make');
    await page.getByRole('heading', { name: say('reply-made-title') }).waitFor();
    await daughter.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const answer = await copied(page, 'code-copy');
    await bring(mother.page, answer);
    await headed(mother.page, say('weigh-title', { name: DAUGHTER }));
    await visit(mother.page, '#/today');
    // One that is opened once more before it was looked through is still there.
    await bring(mother.page, answer);
    await headed(mother.page, say('weigh-title', { name: DAUGHTER }));
    const name = new RegExp(`^${say('weigh-keep-this', { what: say('said-message') })}`);
    await mother.page.getByRole('checkbox', { name }).check();
    await mother.page.getByRole('button', { name: 'Keep one thing', exact: true }).click();
    await headed(mother.page, say('replies-title'));
    await mother.page.getByText('I drive on Thursday').first().waitFor();
  });

  test('she asks, notices, suggests and notes, and what is kept stands where it belongs', async () => {
    const [question, noticed, change, note] = ['May she fly in December?', 'Slept badly three nights', 'Only on weekdays', 'The dressing can come off'];
    await addAppointment(mother.page, { kind: 'appointment-kind-home-visit', precision: 'precision-day', day: inDays(0) });
    await open(daughter, (await send(mother.page, DAUGHTER)).text);
    const { page } = daughter;
    await press(page, 'reply-title', { name: MOTHER });
    // What needs no choice stands open for her.
    await write(page, 'reply-ask-words', question);
    await write(page, 'reply-notice-words', noticed);
    for (const key of ['reply-suggest', 'reply-noted']) await page.getByText(say(key), { exact: true }).click();
    await write(page, 'reply-suggest-words', change);
    await choose(page, 'reply-noted-which', say('appointment-kind-home-visit'));
    await write(page, 'reply-noted-words', note);
    await write(page, 'reply-name', DAUGHTER);
    await press(page, 'reply-make');
    await page.getByText(say('problem-choice-missing')).first().waitFor();
    await choose(page, 'reply-suggest-which', 'Feed the hens');
    await press(page, 'reply-make');
    await page.getByRole('heading', { name: say('reply-made-title') }).waitFor();
    const answer = await copied(page, 'code-copy');

    const { page: hers } = mother;
    await bring(hers, answer);
    await headed(hers, say('weigh-title', { name: DAUGHTER }));
    await hers.getByText(say('weigh-as-it-is')).waitFor();
    await hers.getByRole('link', { name: say('weigh-change-it'), exact: true }).waitFor();
    for (const kind of ['said-asks', 'said-notices', 'said-suggests', 'said-notes']) {
      await hers.getByRole('checkbox', { name: new RegExp(`^${say('weigh-keep-this', { what: say(kind) })}`) }).check();
    }
    await hers.getByRole('button', { name: 'Keep 4 things', exact: true }).click();
    await headed(hers, say('replies-title'));
    await saved(hers);
    const stands = [
      ['#/raise', question, question, question],
      ['#/raise', noticed, noticed, noticed],
      ['#/team', 'Feed the hens', 'Feed the hens', change],
      ['#/calendar', say('appointment-kind-home-visit'), say('appointment-kind-home-visit'), note],
    ];
    for (const [list, row, heading, words] of stands) {
      await visit(hers, list);
      await openRow(hers, row);
      await headed(hers, heading);
      await hers.getByText(say('replies-unchecked')).first().waitFor();
      const shown = await hers.getByRole('main').innerText();
      for (const part of [words, DAUGHTER]) assert.ok(shown.includes(part), `${part} in ${shown}`);
    }
  });

  test('another number in the place of a known one is shown beside it and needs a tap', async () => {
    await visit(mother.page, '#/team');
    await openRow(mother.page, 'Dr Hale');
    await follow(mother.page, 'edit');
    await write(mother.page, 'field-phone', '01632 960 777');
    await save(mother.page);
    await open(daughter, (await send(mother.page, DAUGHTER)).text);
    const { page } = daughter;
    await page.getByRole('heading', { name: say('follow-swapped-title', { name: 'Dr Hale' }) }).waitFor();
    const numbers = () => page.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await unfolded(page);
    assert.ok((await numbers()).includes('tel:01632960103'), `${await numbers()}`);
    assert.ok(!(await numbers()).includes('tel:01632960777'), 'the new one is not called by mistake');
    await page.getByRole('button', { name: new RegExp(say('follow-trust')) }).click();
    await page.getByRole('heading', { name: say('follow-swapped-title', { name: 'Dr Hale' }) }).waitFor({ state: 'detached' });
    await unfolded(page);
    assert.ok((await numbers()).includes('tel:01632960777'));
  });

  test('somebody else’s phone opens nothing of it', async () => {
    const { text } = await send(mother.page, DAUGHTER);
    third = await here.visitor(PHONE);
    await tap(third, text);
    await headed(third.page, say('replies-stray'));
    await third.leave();
    await open(daughter, text);
  });

  test('she can be far away: words on the phone, and nobody else can answer', async () => {
    const brother = await here.visitor(PHONE);
    const { page } = mother;
    await addMember(page, { name: 'Tom', role: 'role-child' });
    await openInvite(page, 'Tom');
    await press(page, 'invite-far');
    await mother.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const invitation = await copied(page, 'send-copy-link');
    const told = (await spoken(page, 'invite-words-label', { name: 'Tom' })).join(' ');
    await tap(brother, invitation);
    await headed(brother.page, say('follow-invited-title'));
    await (await field(brother.page, 'restore-words-label')).fill('bababa bababa bababa');
    await press(brother.page, 'restore-words-open');
    await brother.page.getByText(say('follow-wrong-words')).waitFor();
    await (await field(brother.page, 'restore-words-label')).fill(told);
    await press(brother.page, 'restore-words-open');
    await press(brother.page, 'follow-accept');
    const answer = await answerOn(brother.page);
    await bring(page, answer);
    await page.getByText(say('followers-paired-title', { name: 'Tom' })).waitFor();
    await brother.leave();
  });

  test('a phone that is lost comes back from her copy, with the words alone', async () => {
    const { page } = mother;
    await openFollower(page, DAUGHTER);
    await press(page, 'follower-copy-leave', { name: DAUGHTER });
    await page.getByRole('heading', { name: say('follower-copy-words-title') }).waitFor();
    assert.equal(await page.getByRole('img', { name: /^Code for / }).count(), 0, 'what is held out does not show the words');
    const told = (await spoken(page, 'backup-words-label')).join(' ');
    await press(page, 'backup-words-done');
    const copy = await savedFile(page);
    // A messenger delivers it behind an update that was sent after it.
    await addTask(page, { area: 'area-something-else', what: 'Clean the gutters', lead: DAUGHTER });
    await open(daughter, (await send(page, DAUGHTER)).text);
    await visit(daughter.page, '#/scan');
    await pickFile(daughter.page, copy);
    await daughter.page.getByRole('article').waitFor();
    await atHome(daughter.page);
    await press(daughter.page, 'follow-give-back', { name: MOTHER });
    await headed(daughter.page, say('follow-give-back-title'));
    const back = await savedFile(daughter.page);

    const anew = await here.visitor(PHONE);
    await atRestore(anew);
    await pickBackup(anew.page, back);
    await tryWords(anew.page, 'bababa bababa bababa');
    await anew.page.getByText(say('restore-wrong-words')).waitFor();
    await tryWords(anew.page, told);
    await press(anew.page, 'restore-bring');
    await headed(anew.page, say('nav-today'));
    await openFollower(anew.page, DAUGHTER);
    // The new phone counts on a line of its own: nothing that it sends is taken for a second history.
    await press(anew.page, 'follower-send', { name: DAUGHTER });
    await open(daughter, (await filmed(anew.page, 'follower-code-label', { name: DAUGHTER })).text);
    // The paper stays good for every later copy, also from the new phone.
    await openFollower(anew.page, DAUGHTER);
    await press(anew.page, 'follower-copy-leave', { name: DAUGHTER });
    assert.equal((await spoken(anew.page, 'backup-words-label')).join(' '), told);
    await anew.leave();
  });

  test('stopping is said honestly, and nothing she sends is taken any more', async () => {
    const { page } = mother;
    await openFollower(page, DAUGHTER);
    await follow(page, 'follower-stop', { name: DAUGHTER });
    await headed(page, say('stop-title', { name: DAUGHTER }));
    await page.getByText(say('stop-stays-copies')).waitFor();
    await press(page, 'stop-yes');
    await page.getByRole('heading', { name: say('follower-farewell-title', { name: DAUGHTER }) }).waitFor();
    const farewell = await filmed(page, 'follower-code-label', { name: DAUGHTER });
    await visit(daughter.page, '#/follow');
    await daughter.page.getByRole('link', { name: MOTHER, exact: true }).click();
    await press(daughter.page, 'follow-receipt', { name: MOTHER });
    await bring(page, await answerOn(daughter.page));
    await headed(page, say('followers-title'));
    await page.getByText(say('post-trouble-unknown'), { exact: true }).waitFor();
    await tap(daughter, farewell.text);
    await daughter.page.getByText(say('follow-ended', { name: MOTHER })).first().waitFor();
    await daughter.page.getByRole('article').waitFor();
    await atHome(daughter.page);
  });
});
