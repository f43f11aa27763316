// The raw store of the app, put there and looked at from a page of the same site on which the app does not run.
import { opened } from '../journeys/harness/sealed.mjs';

/** A page of the site without the app: there the store can be laid out before the app ever runs. */
export const APART = 'icons/mark-192.png';

/** All that is stored: entries and records as lists of numbers, files likewise; and the entries once more, opened, as `plain`. */
export async function stored(page) {
  const found = await read(page);
  const { key } = found.files;
  const plain = (entry) => (key ? [...opened(Buffer.from(key), Buffer.from(entry))] : entry);
  return { ...found, plain: found.log.map(plain) };
}

function read(page) {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'red-thread')) return { log: [], about: {}, files: {} };
    const found = await new Promise((done, failed) => {
      const opening = indexedDB.open('red-thread');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('log')) return failed(new Error('a database that is not ours'));
        const work = database.transaction(['log', 'about']);
        const asked = [work.objectStore('log').getAll(), work.objectStore('about').getAllKeys(), work.objectStore('about').getAll()];
        work.oncomplete = () => {
          database.close();
          done(asked.map((request) => request.result));
        };
        return undefined;
      };
    });
    const [log, keys, records] = found;
    const files = {};
    try {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('red-thread');
      for await (const name of folder.keys()) {
        const file = await (await folder.getFileHandle(name)).getFile();
        files[name] = [...new Uint8Array(await file.arrayBuffer())];
      }
    } catch {
      // What is not there is not there.
    }
    const about = Object.fromEntries(keys.map((key, at) => [key, [...records[at]]]));
    return { log: log.map((entry) => [...entry]), about, files };
  });
}

/** Puts all of it there, in a profile in which the app has not run; `what` has any of `log`, `about` and `files`. */
export function lay(page, what) {
  return page.evaluate(async ({ log, about = {}, files = {} }) => {
    if (log) {
      await new Promise((done, failed) => {
        const opening = indexedDB.open('red-thread', 1);
        opening.onupgradeneeded = () => {
          for (const store of ['log', 'draft', 'about']) opening.result.createObjectStore(store);
        };
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const work = database.transaction(['log', 'about'], 'readwrite');
          work.objectStore('log').clear();
          work.objectStore('about').clear();
          log.forEach((entry, at) => work.objectStore('log').put(new Uint8Array(entry), at + 1));
          for (const [key, record] of Object.entries(about)) work.objectStore('about').put(new Uint8Array(record), Number(key));
          work.onabort = () => failed(work.error);
          work.oncomplete = () => {
            database.close();
            done();
          };
        };
      });
    }
    const root = await navigator.storage.getDirectory();
    for (const [name, bytes] of Object.entries(files)) {
      const folder = await root.getDirectoryHandle('red-thread', { create: true });
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writing.write(new Uint8Array(bytes));
      await writing.close();
    }
  }, what);
}

/** Takes away everything that the browser keeps for the app. */
export function wipe(page) {
  return page.evaluate(async () => {
    await new Promise((done, failed) => {
      const deleting = indexedDB.deleteDatabase('red-thread');
      deleting.onsuccess = done;
      deleting.onerror = () => failed(deleting.error);
    });
    try {
      await (await navigator.storage.getDirectory()).removeEntry('red-thread', { recursive: true });
    } catch {
      // What is not there is not there.
    }
    sessionStorage.clear();
  });
}

/** Whether an entry of this store says these words. */
export function says({ plain }, words) {
  return plain.some((entry) => Buffer.from(entry).includes(words));
}

/** Whether the first store begins with every entry of the second. */
export function begins(whole, { plain }) {
  return plain.every((entry, at) => whole.plain[at]?.join() === entry.join());
}
