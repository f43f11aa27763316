// The second copy of what is kept, and the sentinel beside it, looked at and lost from outside.

/** Where the number of entries stands in the sentinel: behind two tags, two versions, the copy's length and the generation. */
const COUNT_AT = 6 + 1 + 4 + 6 + 1 + 4;

/** Waits until the second copy of a passport, the first one's if none is named, holds this many entries. */
export async function untilCopied(page, count, folder = 'red-thread') {
  while ((await copied(page, folder)) < count) await page.evaluate(() => new Promise((next) => { requestAnimationFrame(next); }));
}

function copied(page, folder) {
  return page.evaluate(async ({ at, folder }) => {
    try {
      const root = await navigator.storage.getDirectory();
      const file = await (await (await root.getDirectoryHandle(folder)).getFileHandle('sentinel')).getFile();
      const bytes = new DataView(await file.arrayBuffer());
      return bytes.byteLength > at ? bytes.getUint32(at, true) : 0;
    } catch {
      return 0;
    }
  }, { at: COUNT_AT, folder });
}

/** Loses files of the second copy, or all of it. */
export function loseCopy(page, ...files) {
  return page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    if (files.length === 0) return root.removeEntry('red-thread', { recursive: true });
    const folder = await root.getDirectoryHandle('red-thread');
    for (const file of files) await folder.removeEntry(file);
    return undefined;
  }, files);
}

/** Loses the database: the app lets go of it when another page asks it to. */
export function loseDatabase({ page }) {
  return page.evaluate(() => new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase('red-thread');
    deleting.onsuccess = () => done();
    deleting.onerror = () => failed(deleting.error);
  }));
}
