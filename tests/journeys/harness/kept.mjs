// What the browser keeps for the app, looked at from outside.

/** How many entries the log of the passport on this phone has. */
export function logged(page) {
  return page.evaluate(() => new Promise((done, failed) => {
    const opening = indexedDB.open('red-thread');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('log').objectStore('log').count();
      counting.onsuccess = () => {
        opening.result.close();
        done(counting.result);
      };
    };
  }));
}

/** Waits until the log has this many entries: each tap of a consultation is kept without a word. */
export async function untilLogged(page, count) {
  while ((await logged(page)) < count) await page.evaluate(() => new Promise((next) => { requestAnimationFrame(next); }));
}
