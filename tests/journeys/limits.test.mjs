// What the app is not, it says itself, in every language, before anybody relies on it.
import { describe, test } from 'node:test';
import { stage } from './harness/stage.mjs';
import { LANGUAGES, words } from './harness/words.mjs';
import { begin, speak } from './verbs.mjs';

describe('the limits', () => {
  const here = stage();

  test('that it gives no advice and raises no alarm is said in every language', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    for (const language of LANGUAGES) {
      await speak(page, language);
      await page.getByText(words(language)('settings-limits-text'), { exact: true }).waitFor();
    }
    await someone.leave();
  });
});
