// What lies in the browser's store: a log put there as the app itself would have, and how many records a log holds.
import { tagged, versionRecord } from '../../journeys/harness/seal.mjs';
import { opened, raw } from '../../journeys/harness/sealed.mjs';

const VERSION = 1;
/** Bytes in front of the JSON of an entry: the tag and the version. */
const HEAD = 7;

/** Puts a log of entries (JSON texts) into the empty store that the app has laid out for the patient's own passport. */
export async function keep(page, entries) {
  const bytes = entries.map((json) => tagged('red thread:entry', Buffer.concat([Buffer.of(VERSION), Buffer.from(json)])));
  const kept = {
    about: versionRecord({ format: 1, minReader: 1, minWriter: 1 }).toString('base64'),
    log: bytes.map((entry) => entry.toString('base64')),
  };
  await page.evaluate(write, kept);
}

function write({ about, log }) {
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Promise((done, failed) => {
    const opening = indexedDB.open('red-thread');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction(['log', 'about'], 'readwrite');
      log.forEach((entry, at) => work.objectStore('log').put(bytes(entry), at + 1));
      work.objectStore('about').put(bytes(about), 1);
      work.onerror = () => failed(work.error);
      work.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

/** How many records the passport in the store of this name holds. */
export async function recordsIn(page, database) {
  const { entries, key } = await raw(page, database);
  const held = new Set();
  for (const entry of entries) {
    const plain = key ? opened(key, entry) : entry;
    for (const { is, id, gone } of JSON.parse(plain.subarray(HEAD)).do) {
      // The patient's own record is in every passport, once, and has no id.
      if (!id) continue;
      if (gone) held.delete(`${is} ${id}`);
      else held.add(`${is} ${id}`);
    }
  }
  return held.size;
}
