// Keeps one complete version of the app for use without a network. It holds no data of the patient, and never changes versions by itself.
'use strict';

// Filled in when the site is assembled: a hash over this version, and [name, integrity] of each of its files.
const VERSION = '{{version}}';
const FILES = '{{list}}';
// The same for what a first visit does not need: kept from the first time that it is asked for.
const LATER = '{{later}}';

const SCOPE = self.registration.scope;
// Two copies of the app may live on one origin under different paths: each looks after its own caches.
const FAMILY = 'red-thread ' + SCOPE + ' ';
const CACHE = FAMILY + VERSION;
const KEPT = new Set(FILES.map(([name]) => new URL(name, SCOPE).href));
const KEPT_LATER = new Map(LATER.map((file) => [new URL(file[0], SCOPE).href, file]));

// All or nothing: a file that is missing, or is of another version, fails the whole set and the old version stays.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map(requestFor)).then(() => takeAlong(cache))));
});

// What the version before has kept of the files for later, and is the same in this one, still works without a network.
function takeAlong(cache) {
  const take = (address) => caches.match(address).then((kept) => kept && cache.put(address, kept));
  // What cannot be taken along is fetched again when it is asked for.
  return Promise.all([...KEPT_LATER.keys()].map(take)).catch(() => {});
}

// What the page has just fetched is not fetched again, if its name says its content; all else is asked for anew.
function requestFor([name, integrity]) {
  const cache = /\.[0-9a-f]{12}\./.test(name) ? 'default' : 'no-cache';
  return new Request(new URL(name, SCOPE), { integrity, cache });
}

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(FAMILY) && name !== CACHE;
  const tidied = caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))));
  // The very first visit is looked after at once. A page that is open under an earlier version has a worker already.
  event.waitUntil(Promise.all([tidied, self.clients.claim()]));
});

// A waiting version takes over only when the page asks, so that it never happens under somebody's hands.
self.addEventListener('message', (event) => {
  if (event.data && event.data.type === 'take-over') self.skipWaiting();
});

function keptAddress(request) {
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  if (request.mode === 'navigate' && url.href === SCOPE + 'index.html') return SCOPE;
  return KEPT.has(url.href) ? url.href : null;
}

// From the cache, or from the network and then into the cache, where the answer is checked against its integrity.
function keptFrom(cache, file) {
  const request = requestFor(file);
  return cache.match(request.url).then((kept) => {
    if (kept) return kept;
    return fetch(request).then((answer) => {
      if (!answer.ok) return answer;
      const copy = answer.clone();
      // A full device is no reason to withhold what has come.
      return cache.put(request.url, copy).then(() => answer, () => answer);
    });
  });
}

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const later = KEPT_LATER.get(event.request.url);
  if (later) {
    event.respondWith(caches.open(CACHE).then((cache) => keptFrom(cache, later)));
    return;
  }
  const address = keptAddress(event.request);
  if (address === null) return;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(address))
      .then((kept) => kept || fetch(event.request)),
  );
});
