// What the app keeps in the browser, all of it, and what keeps it from being taken away.

/** Everything of the app's that is left: databases, private files, words that are remembered. */
export function remains(page) {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const files = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    const words = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return [...databases, ...files, ...words].sort();
  });
}

/** From now on, and until the page is loaded anew, private files stay: `'refuses'` says so, `'hangs'` never answers. */
export function holdFiles(page, how) {
  return page.evaluate((how) => {
    FileSystemDirectoryHandle.prototype.removeEntry = how === 'hangs'
      ? () => new Promise(() => {})
      : async () => {
        throw new DOMException('', 'NoModificationAllowedError');
      };
  }, how);
}

/** From now on, and until the page is loaded anew, no database is removed, and nobody is told. */
export function holdDatabases(page) {
  return page.evaluate(() => {
    IDBFactory.prototype.deleteDatabase = () => new EventTarget();
  });
}
