// Two people and two phones: what one shows, the other reads. Nothing goes between them but the pixels of a code, or the text of a link.
import { field, follow, headed, press, said } from '../verbs.mjs';
import { decode } from './code.mjs';
import { paste } from './giving.mjs';
import { visit } from './letters.mjs';
import { appStands } from './visitor.mjs';

/** What a plain camera makes of the code on the page that is called so: the link in it, and the code's version. */
export async function filmed(page, key, values) {
  const code = page.getByRole('img', { name: await said(page, key, values), exact: true });
  await code.waitFor();
  return decode(await code.screenshot());
}

/** Opens the page on which somebody in the team is invited. */
export async function openInvite(page, name) {
  await visit(page, '#/followers');
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await headed(page, await said(page, 'invite-title', { name }));
}

/** Invites somebody who is there; gives the link in the code. */
export async function invite(page, name) {
  await openInvite(page, name);
  await press(page, 'invite-near');
  return (await filmed(page, 'invite-code-label', { name })).text;
}

/** A phone on which nothing is yet opens an invitation and says yes; gives the link in the code of the answer. */
export async function accept(someone, link, { from, name }) {
  const { page } = someone;
  await tap(someone, link);
  await headed(page, await said(page, 'follow-invited-title'));
  if (name) await (await field(page, 'follow-name', { name: from })).fill(name);
  await press(page, 'follow-accept');
  await page.getByRole('heading', { name: await said(page, 'follow-read-it', { name: from }) }).waitFor();
  return answerOn(page, from);
}

/** The link in the code of an answer, or of word that something has come. */
export async function answerOn(page, from) {
  const code = page.locator('section[aria-labelledby=dispatch-title]').getByRole('img').first();
  await code.waitFor();
  return decode(await code.screenshot()).text;
}

/** Hands a link to the phone of somebody who has a passport, as if it had come in a message. */
export async function bring(page, link) {
  await visit(page, '#/scan');
  await paste(page, link);
}

/** The four words on this page. */
export async function spoken(page, key, values) {
  const list = page.getByRole('list', { name: await said(page, key, values), exact: true });
  await list.waitFor();
  return (await list.getByRole('listitem').allInnerTexts()).map((word) => word.trim());
}

/** Opens the page of somebody who follows. */
export async function openFollower(page, name) {
  // What has just been told there stands alone until the page is left.
  await visit(page, '#/today');
  await visit(page, '#/followers');
  await page.getByRole('main').getByRole('link', { name: await said(page, 'followers-open-paired', { name }), exact: true }).click();
  await headed(page, await titled(page, name));
}

/** How the page of somebody who follows is headed: by their name, or as another device of the patient's own. */
export async function titled(page, name) {
  const isOwn = name === (await said(page, 'keeping-own-device'));
  return isOwn ? said(page, 'keeping-own-device-title') : name;
}

/** Makes what is new for somebody and gives the link in its code, and the code's version. */
export async function send(page, name) {
  await openFollower(page, name);
  await press(page, 'follower-send', { name });
  await page.getByRole('heading', { name: await said(page, 'follower-made-title', { name }) }).waitFor();
  return filmed(page, 'follower-code-label', { name });
}

/** The patient notes that it has come. */
export async function noted(page, name) {
  await press(page, 'follower-arrived', { name });
  await page.getByText(await said(page, 'follower-received', { name })).waitFor();
}

/** Taps a link in a message: the app opens anew with it. */
export async function tap({ page }, link) {
  await page.goto('about:blank');
  await page.goto(link);
  await appStands(page);
}

/** Whoever follows opens what came, by its link. */
export async function open(someone, link) {
  await tap(someone, link);
  await someone.page.getByRole('article').waitFor();
}

/** Goes to everything that this phone follows. */
export async function atHome(page) {
  await visit(page, '#/follow');
  await headed(page, await said(page, 'follow-title'));
}
