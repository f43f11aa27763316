// Following along, on both sides of it: every page of whoever is followed and of whoever follows. One browser is both phones.
import { write } from '../fields.mjs';
import { field, follow, headed, press, said, save } from '../verbs.mjs';
import { addMember } from '../writing.mjs';
import { atHome, bring, open, openFollower, openInvite, spoken, tap } from './following.mjs';
import { copied } from './giving.mjs';
import { letKeep, ownDevice } from './kept_together.mjs';
import { visit } from './letters.mjs';

// As everything that is typed on the way to every page: the same in every language.
const SON = '4 5 6';
const SISTER = '7 8 9';
const NUMBERS = ['01632 960 103', '01632 960 777'];
const NO_WORDS = 'bababa bababa bababa';

/**
 * Goes through it all in a passport that is called `mine` and in which nothing stands. What is shown to compare, or to unlock, is drawn by
 * chance: the names of those pages begin with `drawn`.
 */
export async function followed(someone, seen, mine) {
  const { page, context } = someone;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const member of [{ name: SON, role: 'role-child', phone: NUMBERS[0] }, { name: SISTER, role: 'role-other-relative' }]) {
    await addMember(page, member);
    await press(page, 'toast-close');
  }
  await invited(someone, seen, mine);
  await farAway(someone, seen, mine);
  await kept(someone, seen, mine);
  await rescued(someone, seen, mine);
  await letKeep(page, seen, SISTER);
  await ended(someone, seen, mine);
  await ownDevice(someone, seen, mine);
}

/** Side by side: an invitation, the answer to it, and words that are not the same. */
async function invited(someone, seen, mine) {
  const { page } = someone;
  await visit(page, '#/followers');
  await seen('nobody who follows, and whom to invite');
  await openInvite(page, SON);
  await seen('inviting somebody');
  await press(page, 'invite-near');
  await page.getByRole('img', { name: await said(page, 'invite-code-label', { name: SON }), exact: true }).waitFor();
  await seen('an invitation on the screen');
  await unfold(page);
  await tap(someone, await link(page));
  await headed(page, await said(page, 'follow-invited-title'));
  await (await naming(page, mine)).fill('');
  await press(page, 'follow-accept');
  await page.locator('[aria-invalid="true"]').waitFor();
  await seen('being invited, without a name');
  await (await naming(page, mine)).fill(SON);
  await press(page, 'follow-accept');
  await spoken(page, 'follow-words-label');
  await seen('drawn: an answer to an invitation');
  await bring(page, await link(page));
  await spoken(page, 'followers-compare-label');
  await seen('drawn: words to compare');
  await press(page, 'followers-compare-different');
  await page.getByText(await said(page, 'followers-not-them-title')).waitFor();
  await seen('words that are not the same');
  await follow(page, 'followers-invite-again', { name: SON });
  await headed(page, await said(page, 'invite-title', { name: SON }));
  await press(page, 'invite-near');
  await page.getByRole('img', { name: await said(page, 'invite-code-label', { name: SON }), exact: true }).waitFor();
  await visit(page, '#/followers');
  await follow(page, 'followers-open-invited', { name: SON });
  await headed(page, SON);
  await seen('somebody who is invited');
  await follow(page, 'followers-open-invited', { name: SON });
  await headed(page, await said(page, 'invite-title', { name: SON }));
  await seen('inviting somebody again');
}

/** At a distance: an invitation that is locked, and the answer that needs no comparing. */
async function farAway(someone, seen, mine) {
  const { page } = someone;
  await openInvite(page, SISTER);
  await press(page, 'invite-far');
  const told = (await spoken(page, 'invite-words-label', { name: SISTER })).join(' ');
  await seen('drawn: an invitation for somebody far away');
  await tap(someone, await link(page));
  await headed(page, await said(page, 'follow-invited-title'));
  await (await field(page, 'restore-words-label')).fill(NO_WORDS);
  await press(page, 'restore-words-open');
  await page.locator('[aria-invalid="true"]').waitFor();
  await seen('a locked invitation, and words that are not its own');
  await (await field(page, 'restore-words-label')).fill(told);
  await press(page, 'restore-words-open');
  await page.getByText(await said(page, 'follow-invited-lede', { name: mine })).waitFor();
  await (await naming(page, mine)).fill(SISTER);
  await press(page, 'follow-accept');
  await page.getByRole('heading', { name: await said(page, 'follow-read-it', { name: mine }) }).waitFor();
  const answer = await link(page);
  await press(page, 'reply-done');
  await headed(page, await said(page, 'follow-title'));
  await seen('somebody from whom nothing has come yet');
  await bring(page, answer);
  await page.getByText(await said(page, 'followers-paired-title', { name: SISTER })).waitFor();
  await seen('somebody who follows from now on');
  await press(page, 'followers-paired-done');
  await seen('one who is invited, and one who follows');
}

/** What is made for somebody and opened: the first, one that is lost, and one with another number in it. */
async function kept(someone, seen, mine) {
  const { page } = someone;
  await openFollower(page, SISTER);
  await seen('one who follows, before anything is made');
  const first = await made(page, () => seen('what is made for one who follows'));
  const moving = page.getByRole('link', { name: await said(page, 'backup-move-open'), exact: true });
  await visit(page, await moving.getAttribute('href'));
  await headed(page, await said(page, 'follower-moving-title', { name: SISTER }));
  await press(page, 'moving-pause');
  await page.getByRole('img').first().waitFor();
  await seen('a moving code for one who follows');
  await open(someone, first);
  await seen('the first that came');
  const lost = await made(page);
  await visit(page, '#/team');
  await page.getByRole('main').getByRole('link', { name: SON }).first().click();
  await headed(page, SON);
  await follow(page, 'edit');
  await write(page, 'field-phone', NUMBERS[1]);
  await save(page, SON);
  await press(page, 'toast-close');
  await open(someone, await made(page));
  await page.getByRole('heading', { name: await said(page, 'follow-swapped-title', { name: SON }) }).waitFor();
  await seen('what came after one that is lost, with another number in it');
  await press(page, 'follow-receipt', { name: mine });
  await page.getByRole('heading', { name: await said(page, 'follow-read-it', { name: mine }) }).waitFor();
  await seen('word that it has come');
  const receipt = await link(page);
  await tap(someone, lost);
  await headed(page, await said(page, 'post-trouble-older'));
  await seen('what came is older');
  await bring(page, receipt);
  await page.getByText(await said(page, 'follower-received', { name: SISTER })).waitFor();
  await seen('one who has what was made');
}

/** A locked copy for the day on which the phone is lost. */
async function rescued(someone, seen, mine) {
  const { page } = someone;
  await press(page, 'follower-copy-leave', { name: SISTER });
  await spoken(page, 'backup-words-label');
  await seen('drawn: the words of a locked copy for one who follows');
  await press(page, 'backup-words-done');
  await page.getByText(await said(page, 'follower-made-copy')).waitFor();
  await seen('a locked copy for one who follows');
  await open(someone, await link(page));
  await atHome(page);
  await seen('those who are followed');
  await press(page, 'follow-give-back', { name: mine });
  await headed(page, await said(page, 'follow-give-back-title'));
  await seen('a locked copy on its way back');
  await press(page, 'follow-back');
  await headed(page, await said(page, 'follow-title'));
  await page.getByRole('button', { name: await said(page, 'follow-leave', { name: mine }), exact: true }).last().click();
  await page.getByRole('dialog').waitFor();
  await seen('the question before following no longer');
  await press(page, 'follow-leave-no');
}

/** Stopping: the question, what is said to the other side, and what is taken no longer. */
async function ended(someone, seen, mine) {
  const { page } = someone;
  const receipt = await askedAgain(someone, mine);
  await openFollower(page, SISTER);
  await follow(page, 'follower-stop', { name: SISTER });
  await headed(page, await said(page, 'stop-title', { name: SISTER }));
  await seen('the question before stopping');
  await press(page, 'stop-yes');
  await page.getByRole('heading', { name: await said(page, 'follower-farewell-title', { name: SISTER }) }).waitFor();
  await seen('one who follows no longer');
  const farewell = await link(page);
  await bring(page, receipt);
  await page.getByText(await said(page, 'post-trouble-unknown'), { exact: true }).waitFor();
  await seen('an answer that is not taken');
  await tap(someone, farewell);
  await page.getByText(await said(page, 'follow-ended', { name: mine })).first().waitFor();
  await seen('what came last');
  await atHome(page);
  await seen('those who are followed, and one who has stopped');
  await visit(page, '#/today');
}

/** One more word that something has come, which nobody takes any longer. */
async function askedAgain({ page }, mine) {
  await atHome(page);
  await page.getByRole('main').getByRole('link', { name: mine, exact: true }).first().click();
  await page.getByRole('article').waitFor();
  await press(page, 'follow-receipt', { name: mine });
  return link(page);
}

/** The link with what has just been made for another phone. */
function link(page) {
  return copied(page, 'send-copy-link');
}

/** Makes what is new for the one who follows and gives its link; calls `look` before. */
async function made(page, look = () => {}) {
  await openFollower(page, SISTER);
  await press(page, 'follower-send', { name: SISTER });
  await page.getByRole('heading', { name: await said(page, 'follower-made-title', { name: SISTER }) }).waitFor();
  await look();
  const copy = await link(page);
  // That it was made is stored, and the short message about that covers much of a small page.
  await press(page, 'toast-close');
  return copy;
}

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
}

/** The field for the name by which the one who is followed knows whoever answers. */
async function naming(page, mine) {
  return page.getByLabel(await said(page, 'follow-name', { name: mine }), { exact: true });
}
