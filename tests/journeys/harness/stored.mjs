// A patient whose passport lies in the store already, for journeys that are about something else than writing it.
import { keep } from '../../bench/pages/store.mjs';
import { headed, said } from '../verbs.mjs';
import { appStands } from './visitor.mjs';

/** Somebody in a fresh profile who has written the entries of `log` (JSON texts), with today's page open. */
export async function withPassport(someone, log) {
  const { page } = someone;
  await someone.open();
  await appStands(page);
  await keep(page, log);
  await page.reload();
  await headed(page, await said(page, 'nav-today'));
  return someone;
}
