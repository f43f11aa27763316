// What a browser can do to a log behind our back: how it is called, and the script that does it.
/** Ways in which a log can be damaged, each done to the raw database. */
export function damages() {
  const onLog = (deed) => `new Promise((done) => {
    const opening = indexedDB.open('red-thread');
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction(['log', 'about'], 'readwrite');
      const log = work.objectStore('log');
      ${deed}
      work.oncomplete = () => { database.close(); done(); };
    };
  })`;
  return [
    ['its middle missing', onLog('log.delete(2);')],
    ['its beginning missing', onLog('log.delete(1);')],
    ['a bit flipped', onLog(`log.get(2).onsuccess = ({ target }) => {
      const bytes = target.result;
      bytes[bytes.length >> 1] ^= 1;
      log.put(bytes, 2);
    };`)],
    ['an entry cut short', onLog(`log.get(3).onsuccess = ({ target }) => log.put(target.result.slice(0, -3), 3);`)],
    ['something else in an entry', onLog(`log.put('not bytes', 2);`)],
    ['its version gone', onLog(`work.objectStore('about').clear();`)],
    ['nothing but its version', onLog('log.clear();')],
  ];
}
