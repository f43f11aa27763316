// Everything that the browser keeps for the app, as one text: the databases, the files beside them, and what lies in small
// stores. For journeys that look for words which must not be there any more.

/** Every byte of it, read as Latin characters, so that plain words are found as they are written. */
export function bytesKept(page) {
  return page.evaluate(async () => {
    const told = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    const latin = new TextDecoder('latin1');
    const tell = (value) => {
      if (value instanceof Uint8Array || value instanceof ArrayBuffer) told.push(latin.decode(value));
      else told.push(JSON.stringify(value));
    };
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => done(opening.result);
      });
      for (const store of database.objectStoreNames) {
        const values = await new Promise((done, failed) => {
          const all = database.transaction(store).objectStore(store).getAll();
          all.onerror = () => failed(all.error);
          all.onsuccess = () => done(all.result);
        });
        values.forEach(tell);
      }
      database.close();
    }
    const walk = async (folder) => {
      for await (const entry of folder.values()) {
        if (entry.kind === 'directory') await walk(entry);
        else tell(await (await entry.getFile()).arrayBuffer());
      }
    };
    await walk(await navigator.storage.getDirectory());
    return told.join('\n');
  });
}
