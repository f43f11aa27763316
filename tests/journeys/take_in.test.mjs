// What other programs have written comes in: an invitation, contacts, a portal's export, the text of a letter. It is looked through
// first, with the keyboard alone, and nothing stands in the passport but what was switched on.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { write } from './fields.mjs';
import { savedFile } from './harness/giving.mjs';
import { visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { begin, follow, goTo, headed, press, save, saved } from './verbs.mjs';
import { addMember } from './writing.mjs';

const say = words('en');
const YEAR = new Date().getFullYear() + 1;
// What reads the files of other programs, by its address.
const READER = /\/intake\.[0-9a-f]{12}\./;

const event = (uid, title, start, more = '') =>
  `BEGIN:VEVENT\r\nUID:${uid}@hospital.example\r\nSUMMARY:${title}\r\nDTSTART:${start}\r\n${more}END:VEVENT\r\n`;
const calendar = (...events) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\n${events.join('')}END:VCALENDAR\r\n`;

const INVITATIONS = calendar(
  event('a', 'CT of the chest', `${YEAR}0312T093000Z`, 'LOCATION:Building 3\\, room 12\r\nDURATION:PT45M\r\n'),
  event('b', 'Review with Dr Osman', `${YEAR}0320T130000Z`),
  'BEGIN:VTODO\r\nSUMMARY:Fast from midnight\r\nEND:VTODO\r\n',
);
const CONTACTS = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Priya Nair\r\nTEL:01632 960 199\r\nEND:VCARD\r\n'
  + 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tom Reed\r\nTITLE:Physiotherapist\r\nTEL:01632 960 107\r\nEND:VCARD\r\n';
const bundle = (...resources) => JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) });
const RECORDS = bundle(
  { resourceType: 'AllergyIntolerance', code: { text: 'Peanut' }, text: { div: '<div>NARRATIVE</div>' } },
  { resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: { text: 'Lisinopril 5 mg' }, dosage: [{ text: 'one each morning' }] },
  { resourceType: 'Observation', status: 'final' },
);
// Whoever has written it gives no day of birth, so that only the names tell that it may be about somebody else.
const KARLS = bundle(
  { resourceType: 'Patient', name: [{ given: ['Karl'], family: 'Johansen' }] },
  { resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: { text: 'Metformin 500 mg' }, dosage: [{ text: 'one with supper' }] },
);
const LETTER = `Du har fått time torsdag 12. mars ${YEAR} kl. 10.30. Ny dato kan bli 19. mars ${YEAR}. Ring 22 33 44 55.`;

describe('from other apps', () => {
  const here = stage();
  let patient;
  let page;

  before(async () => {
    patient = await here.visitor({ timezoneId: 'Europe/London' });
    page = patient.page;
    await begin(patient, 'Margaret');
    await addMember(page, { name: 'Priya Nair', role: 'role-cancer-nurse', phone: '01632 960 102' });
    await saved(page);
  });

  test('what reads files is fetched for the first one, and where it cannot be had that is said and nothing is lost', async () => {
    const asItWas = await everything();
    assert.deepEqual(patient.requests.filter((address) => READER.test(address)), []);
    await patient.context.route(READER, (route) => route.abort());
    await bring('contacts.vcf', CONTACTS, false);
    await page.getByText(say('take-in-not-now')).waitFor();
    await page.getByText(say('take-in-safe')).waitFor();
    await write(page, 'take-in-paste', LETTER);
    await press(page, 'take-in-look');
    await page.getByText(say('take-in-not-now')).waitFor();
    assert.equal(await page.getByLabel(say('take-in-paste'), { exact: true }).inputValue(), LETTER);
    await patient.context.unroute(READER);
    assert.deepEqual(await everything(), asItWas);
  });

  test('everything of a file is off at first, and cancelling leaves the passport as it was', async () => {
    const asItWas = await everything();
    await bring('invitations.ics', INVITATIONS);
    await page.getByText('CT of the chest').first().waitFor();
    const switches = page.getByRole('main').getByRole('checkbox');
    assert.equal(await switches.count(), 2);
    for (const one of await switches.all()) assert.equal(await one.isChecked(), false);
    await add('Add what I have chosen');
    await page.getByText(say('take-in-nothing-chosen')).waitFor();
    await press(page, 'take-in-cancel');
    await page.getByText(say('take-in-file-hint')).waitFor();
    assert.deepEqual(await everything(), asItWas);
  });

  test('half of the invitations of a hospital come in, by keyboard, and the second time they are there', async () => {
    await bring('invitations.ics', INVITATIONS);
    const first = page.getByRole('checkbox', { name: say('take-in-add-this', { what: 'CT of the chest' }) });
    await first.focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Add one thing', exact: true }).focus();
    await page.keyboard.press('Enter');
    await headed(page, say('nav-calendar'));
    const { appointments } = await everything();
    assert.deepEqual(appointments.map(({ purpose, from, until, place }) => [purpose, from, until, place]), [
      ['CT of the chest', '09:30', '10:15', 'Building 3, room 12'],
    ]);
    await bring('invitations.ics', INVITATIONS);
    await page.getByText(say('take-in-there')).click();
    await page.getByRole('listitem').filter({ hasText: 'CT of the chest' }).waitFor();
    await page.getByText(say('take-in-left')).click();
    await page.getByText('Fast from midnight').waitFor();
    await press(page, 'take-in-cancel');
  });

  test('a number of somebody on the team changes only with old and new side by side, and when it is switched on', async () => {
    await bring('contacts.vcf', CONTACTS);
    const changed = page.locator('section').filter({ has: page.getByRole('heading', { name: say('take-in-changes') }) });
    await changed.getByText('01632 960 199').waitFor();
    await page.getByText(say('take-in-careful')).waitFor();
    await page.getByText(say('take-in-add-this', { what: 'Tom Reed' })).click();
    await add('Add one thing');
    await headed(page, say('nav-team'));
    const { members } = await everything();
    assert.deepEqual(members.map(({ name, role, phone }) => [name, role, phone]), [
      ['Priya Nair', 'cancer-nurse', '01632 960 102'], ['Tom Reed', 'physiotherapist', '01632 960 107'],
    ]);
  });

  test('a portal’s export gives what was chosen, and its narrative is nowhere', async () => {
    await bring('export.json', RECORDS);
    assert.equal(await page.getByText('NARRATIVE').count(), 0);
    await page.getByText(say('take-in-add-this', { what: 'Lisinopril 5 mg' })).click();
    await add('Add one thing');
    await headed(page, say('care-title'));
    const { medicines, allergies } = await everything();
    assert.deepEqual([medicines.map(({ name, dose }) => [name, dose]), allergies], [[['Lisinopril 5 mg', 'one each morning']], undefined]);
  });

  test('of a file about somebody called otherwise nothing can be chosen before its own button says that it is the same person', async () => {
    const asItWas = await everything();
    await bring('karl.json', KARLS);
    const main = page.getByRole('main');
    const theirs = say('take-in-called-otherwise', { theirs: 'Karl Johansen', ours: 'Margaret' });
    const same = page.getByRole('button', { name: say('take-in-same-person', { ours: 'Margaret' }), exact: true });
    const offered = main.getByRole('heading', { name: say('take-in-new'), exact: true });
    const switches = main.getByRole('checkbox');
    const places = await Promise.all([main.getByText(theirs), same, offered].map(async (one) => (await one.boundingBox()).y));
    assert.deepEqual(places, places.toSorted((a, b) => a - b), 'what stands in the way is above what is offered');
    await page.getByText(say('take-in-called-otherwise-check')).waitFor();
    assert.equal(await page.getByText(say('take-in-about', { name: 'Karl Johansen' })).count(), 0, 'it is said once');
    assert.equal(await switches.count(), 0);
    assert.equal(await page.getByRole('button', { name: /^Add / }).count(), 0);
    await press(page, 'take-in-cancel');
    assert.deepEqual(await everything(), asItWas);

    await bring('karl.json', KARLS);
    await same.focus();
    await page.keyboard.press('Enter');
    await switches.first().waitFor();
    assert.deepEqual([await switches.count(), await switches.first().isChecked(), await same.count()], [1, false, 0]);
    await page.getByText(say('take-in-add-this', { what: 'Metformin 500 mg' })).click();
    await add('Add one thing');
    await headed(page, say('care-title'));
    const { medicines } = await everything();
    assert.deepEqual(medicines.map(({ name }) => name), ['Lisinopril 5 mg', 'Metformin 500 mg']);
  });

  test('a letter in Norwegian offers its days, times and numbers, and fills in only what is tapped', async () => {
    await visit(page, '#/take-in');
    await write(page, 'take-in-paste', LETTER);
    await press(page, 'take-in-look');
    await page.getByText(say('take-in-letter')).waitFor();
    const day = page.getByLabel(say('field-day'), { exact: true });
    assert.equal(await day.inputValue(), '');
    const days = page.getByRole('list', { name: say('take-in-letter-days') }).getByRole('button');
    assert.equal(await days.count(), 2);
    await days.first().click();
    await page.getByRole('button', { name: '22 33 44 55', exact: true }).click();
    assert.equal(await day.inputValue(), `${YEAR}-03-12`);
    assert.equal(await page.getByLabel(say('field-from'), { exact: true }).inputValue(), '10:30');
    await page.getByLabel(say('field-appointment-kind'), { exact: true }).selectOption({ label: say('appointment-kind-visit') });
    await save(page, say('appointment-kind-visit'));
    const { appointments } = await everything();
    assert.deepEqual(appointments.at(-1).purpose, '22 33 44 55');
  });

  test('a file that is none says so, and nothing has changed', async () => {
    const asItWas = await everything();
    await bring('broken.json', '{"resourceType":', false);
    await page.getByText(say('take-in-damaged')).waitFor();
    await page.getByText(say('take-in-safe')).waitFor();
    assert.deepEqual(await everything(), asItWas);
  });

  test('nothing of it was noisy', () => patient.leave());

  /** Presses the button, which says how many things are chosen. */
  const add = (name) => page.getByRole('button', { name, exact: true }).click();

  /** Gives the page a file of another program. */
  const bring = async (name, text, isRead = true) => {
    await goTo(page, 'nav-calendar');
    await follow(page, 'take-in-see');
    await headed(page, say('take-in-title'));
    await page.locator('#picked').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
    if (isRead) await page.getByRole('button', { name: say('take-in-cancel'), exact: true }).waitFor();
  };

  /** All that the passport says, without the moment at which it was asked. */
  const everything = async () => {
    // Going to the page where one is would wait for nothing.
    await visit(page, '#/today');
    await visit(page, '#/files');
    const { buffer } = await savedFile(page, 'files-json-save');
    const { written, ...said } = JSON.parse(buffer.toString('utf8'));
    return said;
  };
});
