// What every journey stands on: one site and one browser for all tests of a file, and a fresh visitor for each of them.
import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './site.mjs';
import { visitor } from './visitor.mjs';

/** Call it inside `describe`. `visitor(options)` opens a fresh profile, in English unless `locale` says otherwise. */
export function stage(options) {
  const here = { visitor: (wishes) => visitor(here.browser, here.site, wishes) };
  before(async () => {
    [here.site, here.browser] = await Promise.all([serve(), launch(options)]);
  });
  after(async () => {
    await here.browser?.close();
    await here.site?.stop();
  });
  return here;
}
