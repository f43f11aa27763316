// Several devices keep one passport: a daughter does it with her mother, and a tablet of the mother's own. They write apart and come together,
// and nothing goes between them but files and links.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pickFile, savedFile } from './harness/giving.mjs';
import { accept, atHome, bring, filmed, invite, openFollower, spoken } from './harness/following.mjs';
import { visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { write } from './fields.mjs';
import { begin, follow, headed, openRow, press, save } from './verbs.mjs';
import { addAllergy, addMedicine, addMember, addTask } from './writing.mjs';

const say = words('en');
const PHONE = { viewport: { width: 412, height: 800 }, deviceScaleFactor: 2 };
const MOTHER = 'Margaret';
const DAUGHTER = 'Ellen';
const MEDICINE = 'Morphine';

describe('keeping one passport on several devices', () => {
  const here = stage();
  let mother;
  let daughter;

  before(async () => {
    mother = await here.visitor(PHONE);
    daughter = await here.visitor(PHONE);
    await begin(mother, MOTHER);
    await begin(daughter, DAUGHTER);
    await addMember(mother.page, { name: DAUGHTER, role: 'role-child' });
    await addMedicine(mother.page, { name: MEDICINE, dose: '10 mg', purpose: 'Pain' });
    await paired(mother.page, daughter, DAUGHTER);
  });

  after(() => Promise.all([mother.leave(), daughter.leave()]));

  test('is the patient’s to allow, and said before', async () => {
    const { page } = mother;
    await openFollower(page, DAUGHTER);
    await follow(page, 'keeping-let-open', { name: DAUGHTER });
    await headed(page, say('keeping-title', { name: DAUGHTER }));
    await page.getByText(say('keeping-ends-text', { name: DAUGHTER })).waitFor();
    await press(page, 'keeping-yes', { name: DAUGHTER });
    await page.getByText(say('keeping-is', { name: DAUGHTER })).waitFor();
  });

  test('the daughter is asked, and then has all of it beside whatever else is on her phone', async () => {
    const { page } = daughter;
    await opens(daughter, await sent(mother.page, DAUGHTER));
    await headed(page, say('follow-keep-title', { name: MOTHER }));
    await press(page, 'follow-keep-yes');
    await headed(page, say('nav-today'));
    await page.getByText(new RegExp(MOTHER)).first().waitFor();
    await visit(page, '#/care');
    await page.getByText(MEDICINE).first().waitFor();
    await visit(page, '#/passports');
    for (const name of [MOTHER, DAUGHTER]) await page.getByRole('main').getByText(name).first().waitFor();
  });

  test('what both wrote apart comes together on both', async () => {
    await addTask(daughter.page, { area: 'area-something-else', what: 'Feed the hens', lead: DAUGHTER });
    await addAllergy(mother.page, { to: 'Penicillin', reaction: 'Rash' });
    await opens(mother, await sentBack(daughter.page));
    await mother.page.getByText(say('keeping-came-new', { name: DAUGHTER })).waitFor();
    await visit(mother.page, '#/team');
    await mother.page.getByText('Feed the hens').first().waitFor();
    await visit(mother.page, '#/history');
    const hens = mother.page.getByRole('link', { name: /Feed the hens/ }).first();
    assert.ok((await hens.innerText()).includes(DAUGHTER), 'who wrote it stands in the history');
    await opens(daughter, await sent(mother.page, DAUGHTER));
    await daughter.page.getByText(say('keeping-came-new', { name: MOTHER })).waitFor();
    await visit(daughter.page, '#/care');
    await daughter.page.getByText('Penicillin').first().waitFor();
  });

  test('the same once more changes nothing, and what was lost comes with the next', async () => {
    const once = await sent(mother.page, DAUGHTER);
    await opens(daughter, once);
    await daughter.page.getByText(say('keeping-came-new', { name: MOTHER })).waitFor();
    await opens(daughter, once);
    await daughter.page.getByText(say('post-trouble-known'), { exact: true }).waitFor();
    await addTask(mother.page, { area: 'area-something-else', what: 'Bring in the post', lead: DAUGHTER });
    await sent(mother.page, DAUGHTER);
    await addTask(mother.page, { area: 'area-something-else', what: 'Walk the dog', lead: DAUGHTER });
    await opens(daughter, await sent(mother.page, DAUGHTER));
    await daughter.page.getByText(say('keeping-came-new', { name: MOTHER })).waitFor();
    await visit(daughter.page, '#/team');
    for (const what of ['Bring in the post', 'Walk the dog']) await daughter.page.getByText(what).first().waitFor();
  });

  test('two doses stand beside each other until a person decides', async () => {
    await doses(mother.page, '15 mg');
    await doses(daughter.page, '20 mg');
    await opens(mother, await sentBack(daughter.page));
    await mother.page.getByText(say('keeping-came-new', { name: DAUGHTER })).waitFor();
    await visit(mother.page, '#/today');
    await follow(mother.page, 'disputes-look');
    await headed(mother.page, say('disputes-title'));
    const both = await mother.page.getByRole('main').innerText();
    for (const dose of ['15 mg', '20 mg']) assert.ok(both.includes(dose), `${dose} in ${both}`);
    const main = mother.page.getByRole('main');
    await main.getByRole('button', { name: new RegExp(`^${say('disputes-choose')}.*${DAUGHTER}`) }).click();
    // It is gone once the choice is stored.
    await mother.page.getByText(say('disputes-none-title')).waitFor();
    await opens(daughter, await sent(mother.page, DAUGHTER));
    await daughter.page.getByText(say('keeping-came-new', { name: MOTHER })).waitFor();
    for (const { page } of [mother, daughter]) {
      await visit(page, '#/written-apart');
      await page.getByText(say('disputes-none-title')).waitFor();
      await visit(page, '#/care');
      await page.getByText('20 mg').first().waitFor();
      assert.equal(await page.getByText('15 mg').count(), 0);
    }
  });

  test('a tablet of her own keeps it too, from an empty beginning', async () => {
    const tablet = await here.visitor(PHONE);
    const { page } = mother;
    await visit(page, '#/followers');
    await follow(page, 'keeping-own-add');
    await headed(page, say('keeping-own-invite-title'));
    await press(page, 'keeping-own-near');
    const own = say('keeping-own-device');
    const { text } = await filmed(page, 'invite-code-label', { name: own });
    await compared(page, tablet, await accept(tablet, text, { from: MOTHER }));
    await opens(tablet, await sent(page, own));
    await headed(tablet.page, say('follow-keep-own-title'));
    await press(tablet.page, 'follow-keep-yes');
    await headed(tablet.page, say('nav-today'));
    await addTask(tablet.page, { area: 'area-something-else', what: 'Ring the bank', lead: 'me' });
    await opens(mother, await sentBack(tablet.page));
    await page.getByText(say('keeping-came-own')).waitFor();
    await visit(page, '#/team');
    await page.getByText('Ring the bank').first().waitFor();
    await tablet.leave();
  });

  test('a history that the patient clears parts nobody: what is sent then takes the place of what is there', async () => {
    await visit(daughter.page, '#/history/clear');
    await daughter.page.getByText(say('keeping-clear-here')).waitFor();
    await cleared(mother.page);
    await opens(daughter, await sent(mother.page, DAUGHTER));
    await daughter.page.getByText(say('post-trouble-began-otherwise'), { exact: true }).waitFor();
    await press(daughter.page, 'keeping-anew-yes');
    await daughter.page.getByText(say('keeping-here-title', { name: MOTHER })).waitFor();
    await addTask(daughter.page, { area: 'area-something-else', what: 'Water the plants', lead: DAUGHTER });
    await opens(mother, await sentBack(daughter.page));
    await mother.page.getByText(say('keeping-came-new', { name: DAUGHTER })).waitFor();
    await visit(mother.page, '#/team');
    await mother.page.getByText('Water the plants').first().waitFor();
  });

  test('once it is ended nothing of hers is taken any more, and she gets what she may see', async () => {
    const { page } = mother;
    const back = await sentBack(daughter.page);
    await openFollower(page, DAUGHTER);
    await press(page, 'keeping-end', { name: DAUGHTER });
    await page.getByText(say('keeping-let-text', { name: DAUGHTER })).waitFor();
    await opens(mother, back);
    await page.getByText(say('keeping-refused'), { exact: true }).waitFor();
    await opens(daughter, await sent(page, DAUGHTER));
    await daughter.page.getByRole('article').waitFor();
    await atHome(daughter.page);
    await daughter.page.getByText(say('follow-kept-ended', { name: MOTHER })).waitFor();
    await press(daughter.page, 'follow-kept-open', { name: MOTHER });
    await headed(daughter.page, say('nav-today'));
    await daughter.page.getByText(say('keeping-ended-title', { name: MOTHER })).waitFor();
  });
});

/** The patient clears the history. */
async function cleared(page) {
  await visit(page, '#/history/clear');
  await page.getByText(say('keeping-clear')).waitFor();
  await press(page, 'history-clear-now');
  const asked = page.getByRole('dialog', { name: say('history-clear-sure-title') });
  await asked.getByRole('button', { name: say('history-clear-yes'), exact: true }).click();
  await page.getByRole('status').filter({ hasText: say('history-cleared') }).waitFor();
}

/** Somebody comes to follow along. */
async function paired(page, someone, name) {
  const answer = await accept(someone, await invite(page, name), { from: MOTHER });
  await compared(page, someone, answer);
}

/** The patient opens an answer, and both see the same words. */
async function compared(page, someone, answer) {
  const theirs = await spoken(someone.page, 'follow-words-label');
  await bring(page, answer);
  assert.deepEqual(await spoken(page, 'followers-compare-label'), theirs);
  await press(page, 'followers-compare-same');
  await page.getByText(/ (follows along|is connected) now$/).waitFor();
}

/** What is made for another device, as a file. */
async function sent(page, name) {
  await openFollower(page, name);
  await press(page, 'follower-send', { name });
  await page.getByRole('heading', { name: say('follower-made-title', { name }) }).waitFor();
  return savedFile(page);
}

/** The same from the device of somebody who keeps the passport, or from another of the patient's own. */
async function sentBack(page) {
  await visit(page, '#/followers');
  await follow(page, 'keeping-here-open');
  await page.getByRole('main').getByRole('button', { name: /^Send .* what is new$/ }).click();
  await page.getByRole('heading', { name: /^Ready for / }).waitFor();
  return savedFile(page);
}

/** Opens a file that came, on whatever device. */
async function opens({ page }, file) {
  await visit(page, '#/scan');
  await pickFile(page, file);
}

/** Writes another dose. */
async function doses(page, dose) {
  await visit(page, '#/care');
  await openRow(page, MEDICINE);
  await write(page, 'field-dose', dose);
  await save(page);
}
