// A passport that several devices keep: every page of it that a page of those who follow along does not show. One browser is both devices.
import { follow, headed, press, said } from '../verbs.mjs';
import { accept, atHome, bring, filmed, openFollower, spoken, titled } from './following.mjs';
import { pickFile, savedFile } from './giving.mjs';
import { visit } from './letters.mjs';

/** Lets somebody who follows keep it, and ends that. The page of that somebody is open before and after. */
export async function letKeep(page, seen, name) {
  await openFollower(page, name);
  await follow(page, 'keeping-let-open', { name });
  await headed(page, await said(page, 'keeping-title', { name }));
  await seen('what it means that somebody keeps it too');
  await press(page, 'keeping-yes', { name });
  await page.getByText(await said(page, 'keeping-is', { name })).waitFor();
  await seen('somebody who keeps it too');
  await press(page, 'follower-send', { name });
  await page.getByText(await said(page, 'keeping-made-whole')).waitFor();
  await seen('what is made for somebody who keeps it');
  await press(page, 'reply-done');
  await press(page, 'keeping-end', { name });
  await page.getByText(await said(page, 'keeping-let-text', { name })).waitFor();
}

/** Another device of the patient's own: invited, asked, and from then on this one. */
export async function ownDevice(someone, seen, mine) {
  const { page } = someone;
  const own = await said(page, 'keeping-own-device');
  await visit(page, '#/written-apart');
  await seen('nothing written apart');
  await visit(page, '#/followers/invite');
  await headed(page, await said(page, 'keeping-own-invite-title'));
  await seen('adding another device');
  await press(page, 'keeping-own-near');
  const { text } = await filmed(page, 'invite-code-label', { name: own });
  await bring(page, await accept(someone, text, { from: mine }));
  await spoken(page, 'followers-compare-label');
  await press(page, 'followers-compare-same');
  await page.getByText(await said(page, 'keeping-own-paired-title')).waitFor();
  await page.getByRole('link', { name: await said(page, 'followers-open-paired', { name: own }), exact: true }).click();
  await headed(page, await titled(page, own));
  await press(page, 'follower-send', { name: own });
  await page.getByText(await said(page, 'keeping-made-whole')).waitFor();
  const file = await savedFile(page);
  await visit(page, '#/scan');
  await pickFile(page, file);
  await headed(page, await said(page, 'follow-keep-own-title'));
  await seen('being asked to keep it');
  await press(page, 'follow-keep-yes');
  await headed(page, await said(page, 'nav-today'));
  await visit(page, '#/followers');
  await page.getByText(await said(page, 'keeping-here-own-title')).waitFor();
  await seen('those who follow, on another device');
  await follow(page, 'keeping-here-open');
  await headed(page, await titled(page, own));
  await seen('sending from another device');
  await atHome(page);
  await seen('what is kept here');
  await visit(page, '#/today');
}
