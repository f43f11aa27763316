// What the browser keeps for the app, looked at from outside.

/** How many entries the log of the passport on this phone has. */
export function logged(page) {
  return held(page, 'red-thread', 'log');
}

/** How many things this store of a database of the app has. */
function held(page, database, store) {
  return page.evaluate(({ database, store }) => new Promise((done, failed) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction(store).objectStore(store).count();
      counting.onsuccess = () => {
        opening.result.close();
        done(counting.result);
      };
    };
  }), { database, store });
}

/** Waits until the log has this many entries: each tap of a consultation is kept without a word. */
export async function untilLogged(page, count) {
  while ((await logged(page)) < count) await page.evaluate(() => new Promise((next) => { requestAnimationFrame(next); }));
}

/** Waits until a draft lies on the shelf of the further passport with this number. */
export async function untilJotted(page, number) {
  while ((await held(page, `red-thread-${number}`, 'draft')) === 0) await page.evaluate(() => new Promise((next) => { requestAnimationFrame(next); }));
}
