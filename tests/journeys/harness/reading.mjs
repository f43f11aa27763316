// What comes from elsewhere: letters as a reader sees them, an answer on its way back, files of other programs. For journeys that hold
// every page to one rule.
import { choose, write } from '../fields.mjs';
import { field, headed, press, said } from '../verbs.mjs';
import { copied, paste } from './giving.mjs';
import { linkFor, visit } from './letters.mjs';
import { appStands } from './visitor.mjs';

export async function letters(someone, seen) {
  const { page } = someone;
  const [night, day] = [await linkFor(someone, 'out-of-hours'), await linkFor(someone, 'hospital-team')];
  await page.goto(night);
  await page.getByRole('article').waitFor();
  await seen('reading at night');
  await page.goto(day);
  await page.getByRole('article').waitFor();
  await seen('reading');
  const role = page.getByLabel(await said(page, 'read-role'));
  for (const choice of ['role-contact-nurse', null]) {
    const name = await said(page, choice ?? 'read-role-none');
    await role.selectOption({ label: name });
    await seen(`reading as ${choice ?? 'nobody in particular'}`);
  }
  await page.locator('details:has(#news-remember)').evaluate((fold) => fold.setAttribute('open', ''));
  await page.locator('#news-remember').check();
  await page.locator('#news-from').fill('2020-01-01');
  await page.locator('.summary__news button').click();
  await seen('what is new to a reader');
  await page.goto(`${someone.address}#1234`);
  await headed(page, await said(page, 'refused-link'));
  await seen('a letter that is refused');
}

/** A reader answers on the page, and the patient looks through what came; `typed` is what both of them write. */
export async function answers(someone, seen, typed) {
  const { page, context } = someone;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${someone.address}?answers#/replies`);
  await appStands(page);
  await headed(page, await said(page, 'replies-title'));
  await seen('no answers yet');
  const link = await linkFor(someone, 'hospital-team');
  await page.goto(link);
  await page.getByRole('article').waitFor();
  await page.getByRole('button', { name: await said(page, 'reply-open'), exact: true }).click();
  await seen('an answer that is begun');
  await press(page, 'reply-make');
  await seen('an answer that lacks something');
  await page.locator('.reply__item input[type=radio]').nth(1).check();
  await page.locator('#reply-whose').selectOption({ index: 1 });
  await write(page, 'reply-number-new', '01632 960 199');
  await write(page, 'field-agreement-what', typed);
  await write(page, 'reply-message', typed);
  await write(page, 'reply-name', typed);
  await page.locator('#reply-role').selectOption({ label: await said(page, 'role-gp') });
  await seen('an answer with every field');
  await press(page, 'reply-make');
  const answer = await copied(page, 'code-copy');
  await seen('an answer that is made');
  await page.goto(`${someone.address}?answered#/scan`);
  await appStands(page);
  await paste(page, answer);
  await headed(page, await said(page, 'weigh-title', { name: typed }));
  await seen('an answer that came');
  await choose(page, 'weigh-who', await said(page, 'weigh-who-new', { name: typed }));
  for (const one of await page.locator('input[id^=weigh-]').all()) await one.check();
  await seen('an answer of which all is chosen');
  await page.getByRole('main').locator('.actions button').first().click();
  await headed(page, await said(page, 'replies-title'));
  await seen('what was kept of an answer');
  await visit(page, '#/replies/paper');
  await seen('an answer from paper');
  await visit(page, '#/replies/1');
  await headed(page, await said(page, 'weigh-away'));
  await seen('an answer that is not here');
  await visit(page, '#/scan');
  await paste(page, answer);
  await headed(page, await said(page, 'weigh-again'));
  await seen('an answer that came before');
}

/** What other programs have written: a file to look through, one that is none, and a letter beside the form that it fills in. */
export async function broughtIn(page, seen, typed) {
  const pick = (text) => page.locator('#picked').setInputFiles({ name: 'file', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await visit(page, '#/take-in');
  await pick('{');
  await page.getByText(await said(page, 'take-in-damaged')).waitFor();
  await seen('a file that cannot be read');
  const event = (title) => `BEGIN:VEVENT\r\nSUMMARY:${title}\r\nDTSTART:20300312\r\nEND:VEVENT\r\n`;
  await pick(`BEGIN:VCALENDAR\r\n${event(typed)}BEGIN:VTODO\r\nSUMMARY:${typed}\r\nEND:VTODO\r\nEND:VCALENDAR\r\n`);
  await page.getByRole('button', { name: await said(page, 'take-in-cancel') }).waitFor();
  await seen('a file that is looked through');
  await press(page, 'take-in-cancel');
  await (await field(page, 'take-in-paste')).fill('12.03.2030 10:30, 22 33 44 55');
  await press(page, 'take-in-look');
  await page.getByText(await said(page, 'take-in-letter')).waitFor();
  await seen('a form beside a letter');
}
