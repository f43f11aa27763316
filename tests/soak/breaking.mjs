// Breaks one call of the browser's storage under the app, which knows nothing of it. What the app makes of it is not known here.

/** The ways in which each kind of call can break. */
export const WAYS = {
  open: ['refused', 'errs', 'lost', 'full', 'never'],
  transaction: ['lost', 'died', 'throws', 'never'],
  get: ['throws', 'aborted', 'lost', 'never'],
  getAll: ['throws', 'aborted', 'lost', 'never'],
  getAllKeys: ['throws', 'aborted', 'lost', 'never'],
  put: ['throws', 'aborted', 'full', 'lost', 'never'],
  add: ['throws', 'aborted', 'full', 'lost', 'never'],
  delete: ['throws', 'aborted', 'full', 'lost', 'never'],
  clear: ['throws', 'aborted', 'full', 'lost', 'never'],
  complete: ['unheard', 'denied', 'lost'],
  lock: ['throws', 'rejects', 'never'],
  getDirectory: ['errs', 'lost', 'never'],
  getDirectoryHandle: ['errs', 'lost', 'never'],
  getFileHandle: ['errs', 'lost', 'never'],
  getFile: ['errs', 'lost', 'never'],
  arrayBuffer: ['errs', 'lost', 'never'],
  cacheOpen: ['errs', 'lost', 'never'],
  match: ['errs', 'lost', 'never'],
  cachePut: ['errs', 'full', 'lost', 'never'],
  mirror: ['throws', 'full', 'denied', 'broken', 'missing', 'unheard', 'never'],
};

/** What a page is named from whose next opening on nothing breaks. */
export const WHOLE = 'whole';

/**
 * To be run in a page before the app. The call of this `kind` that is the `nth` of its kind, counted from 1, breaks in this `way`; without
 * a kind, all calls are only counted. `breaking.counts` has how many there were, `breaking.struck` whether it came to the breaking.
 *
 * `never`: nothing ever answers; then the limits that the app sets itself come early, so that nobody waits for them. `unheard`: it is done, and
 * the answer gets lost. `denied`: it is done, and said not to be. `died`: the handle is dead from then on, as on iPhones.
 */
export function breakStorage({ kind, nth, way, whole }) {
  if (globalThis.name === whole || globalThis.breaking) return;
  const state = { counts: {}, struck: false, said: [] };
  globalThis.breaking = state;
  const LONG_MS = 1_500;
  const EARLY_MS = 400;
  const STANDS_MS = 60_000;

  const error = (name, message = 'broken on purpose') => new DOMException(message, name);
  const lost = () => error('InvalidStateError', 'Connection to Indexed Database server lost. Refresh the page to try again');
  const errors = { errs: () => error('UnknownError'), lost, full: () => error('QuotaExceededError'), aborted: () => null };

  // Whether this call is the one, and how it breaks.
  const strike = (of) => {
    state.counts[of] = (state.counts[of] ?? 0) + 1;
    if (of !== kind || state.counts[of] !== nth) return null;
    state.struck = true;
    if (['never', 'unheard'].includes(way)) hurry();
    return way;
  };

  const replace = (owner, verb, make) => {
    const original = owner?.[verb];
    if (original) owner[verb] = make(original);
  };

  // Limits that end before long once nothing answers any more: those that run already, and those set in the same breath.
  const running = new Map();
  const moved = new Map();
  let hurried = 0;
  const wait = globalThis.setTimeout;
  const forget = globalThis.clearTimeout;
  globalThis.setTimeout = (task, delay = 0, ...given) => {
    const isLimit = delay >= LONG_MS && delay < STANDS_MS && typeof task === 'function';
    if (!isLimit) return wait(task, delay, ...given);
    const soon = performance.now() < hurried;
    const id = wait(() => {
      running.delete(id);
      task(...given);
    }, soon ? EARLY_MS : delay);
    if (!soon) running.set(id, () => task(...given));
    return id;
  };
  globalThis.clearTimeout = (id) => {
    running.delete(id);
    forget(moved.get(id) ?? id);
  };
  const hurry = () => {
    hurried = performance.now() + EARLY_MS;
    for (const [id, task] of running) {
      forget(id);
      moved.set(id, wait(task, EARLY_MS));
    }
    running.clear();
  };

  const swallow = (target, ...events) => {
    for (const event of events) target.addEventListener(event, (heard) => heard.stopImmediatePropagation(), true);
  };
  const pretend = (target, property, value) => Object.defineProperty(target, property, { configurable: true, get: () => value });

  const dead = new WeakSet();
  replace(IDBFactory.prototype, 'open', (open) => function opened(...wishes) {
    const how = strike('open');
    if (!how) return open.apply(this, wishes);
    if (how === 'refused') throw error('SecurityError');
    if (how === 'never') return new EventTarget();
    // An opening that goes wrong for the browser itself: the layout of a database nobody needs is taken back.
    const request = open.call(this, 'broken on purpose', 1);
    request.addEventListener('upgradeneeded', (event) => {
      event.stopImmediatePropagation();
      request.transaction.abort();
    });
    request.addEventListener('error', (event) => event.preventDefault());
    pretend(request, 'error', errors[how]());
    return request;
  });

  replace(IDBDatabase.prototype, 'transaction', (transaction) => function begun(...wishes) {
    if (dead.has(this)) throw lost();
    const how = strike('transaction');
    if (how === 'died') dead.add(this);
    if (how === 'died' || how === 'lost') throw lost();
    if (how === 'throws') throw error('UnknownError');
    const work = transaction.apply(this, wishes);
    if (how === 'never') mute(work);
    work.addEventListener('complete', (event) => finish(work, event), true);
    return work;
  });

  // Nothing in this transaction is answered from now on.
  const muted = new WeakSet();
  const denied = new WeakSet();
  const mute = (work) => {
    muted.add(work);
    swallow(work, 'success', 'error', 'complete', 'abort');
  };

  const finish = (work, event) => {
    if (muted.has(work)) return;
    const how = strike('complete') ?? (denied.has(work) ? 'denied' : null);
    if (!how) return;
    event.stopImmediatePropagation();
    if (how === 'unheard') return;
    if (!denied.has(work)) pretend(work, 'error', how === 'lost' ? lost() : null);
    work.dispatchEvent(new Event('abort'));
  };

  for (const verb of ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'clear']) {
    replace(IDBObjectStore.prototype, verb, (call) => function called(...what) {
      const how = strike(verb);
      if (how === 'throws') throw error('UnknownError');
      const request = call.apply(this, what);
      if (!how) return request;
      const work = this.transaction;
      if (how === 'never') {
        muted.add(work);
        swallow(work, 'complete', 'abort');
        swallow(request, 'success', 'error');
        return request;
      }
      // As a full disk does it: the request goes well, and the transaction is taken back afterwards.
      request.addEventListener('success', () => {
        try {
          work.abort();
        } catch {
          // It was asked to finish already, and is done in truth.
          denied.add(work);
        }
        pretend(work, 'error', errors[how]());
      });
      return request;
    });
  }

  replace(globalThis.LockManager?.prototype, 'request', (request) => function requested(...wishes) {
    const how = strike('lock');
    if (how === 'throws') throw error('SecurityError');
    if (how === 'rejects') return Promise.reject(error('AbortError'));
    if (how === 'never') return new Promise(() => {});
    return request.apply(this, wishes);
  });

  const files = [
    [globalThis.StorageManager, 'getDirectory'],
    [globalThis.FileSystemDirectoryHandle, 'getDirectoryHandle'],
    [globalThis.FileSystemDirectoryHandle, 'getFileHandle'],
    [globalThis.FileSystemFileHandle, 'getFile'],
    [globalThis.Blob, 'arrayBuffer'],
  ];
  for (const [owner, verb] of files) {
    replace(owner?.prototype, verb, (call) => function asked(...what) {
      // A file that the patient has picked is no storage of ours.
      if (verb === 'arrayBuffer' && !['mirror', 'sentinel', 'key', 'lock', 'next'].includes(this.name)) return call.apply(this, what);
      const how = strike(verb);
      if (how === 'never') return new Promise(() => {});
      if (how) return Promise.reject(errors[how]());
      return call.apply(this, what);
    });
  }

  for (const [owner, verb, of] of [
    [globalThis.CacheStorage, 'open', 'cacheOpen'],
    [globalThis.Cache, 'match', 'match'],
    [globalThis.Cache, 'put', 'cachePut'],
  ]) {
    replace(owner?.prototype, verb, (call) => function asked(...what) {
      const how = strike(of);
      if (how === 'never') return new Promise(() => {});
      if (how) return Promise.reject(errors[how]());
      return call.apply(this, what);
    });
  }

  replace(Worker.prototype, 'postMessage', (post) => function posted(question, ...rest) {
    const how = Array.isArray(question) && question[1] === 'write' ? strike('mirror') : null;
    if (!how) return post.call(this, question, ...rest);
    const [number] = question;
    const answer = (...said) => queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: [number, ...said] })));
    if (how === 'throws') throw error('DataCloneError');
    if (how === 'missing') answer('missing');
    if (how === 'full') answer('refused', 'full');
    if (how === 'broken') answer('broken');
    if (how === 'denied' || how === 'unheard') {
      const swallowing = (event) => {
        if (event.data?.[0] !== number) return;
        event.stopImmediatePropagation();
        this.removeEventListener('message', swallowing, true);
        if (how === 'denied') answer('refused', 'UnknownError');
      };
      this.addEventListener('message', swallowing, true);
      return post.call(this, question, ...rest);
    }
    return undefined;
  });
}

/**
 * To be run in a page before the app: remembers each of these texts once the page has shown it, each save of which the app has told its
 * other pages, and each error that nobody caught.
 */
export function overhear(texts) {
  globalThis.overheard = { said: [], errors: [] };
  const look = () => {
    const shown = document.body?.textContent ?? '';
    for (const text of texts) {
      if (shown.includes(text) && !globalThis.overheard.said.includes(text)) globalThis.overheard.said.push(text);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  const post = BroadcastChannel.prototype.postMessage;
  BroadcastChannel.prototype.postMessage = function remembered(news) {
    if (news.seq) globalThis.overheard.said.push(news.seq);
    return post.call(this, news);
  };
  const complain = (what) => globalThis.overheard.errors.push(String(what));
  addEventListener('error', (event) => complain(event.message));
  addEventListener('unhandledrejection', (event) => complain(event.reason));
}
