// Starts the app, and says calmly what is wrong when it cannot start or has stopped. It knows nothing of passports.
// Written for browsers back to 2018, so that one that is too old for the app still gets an answer.
(function () {
  'use strict';

  // Filled in from the catalogues when the site is assembled: { language: { key: text } }.
  const TEXTS = '{{texts}}';
  const REMEMBERED = 'red-thread.language';

  let running = false;
  let calm = false;

  function serving(tag) {
    const primary = String(tag).toLowerCase().split(/[-_]/)[0];
    const language = primary === 'no' || primary === 'nn' ? 'nb' : primary;
    return Object.prototype.hasOwnProperty.call(TEXTS, language) ? language : null;
  }

  function remembered() {
    try {
      return localStorage.getItem(REMEMBERED);
    } catch (refused) {
      return null;
    }
  }

  function chosenLanguage() {
    const wishes = [remembered()].concat(navigator.languages || [navigator.language]);
    return wishes.filter(Boolean).map(serving).find(Boolean) || 'en';
  }

  const language = chosenLanguage();
  document.documentElement.lang = language;

  function text(key) {
    return (TEXTS[language] || {})[key] || (TEXTS.en || {})[key] || '';
  }

  function element(name, className, content) {
    const made = document.createElement(name);
    made.className = className;
    if (content) made.textContent = content;
    return made;
  }

  function whenBodyStands(then) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
    else then();
  }

  // One calm screen takes the place of everything; the first reason stays, later ones are only its echo.
  function show(key, action) {
    if (calm) return;
    calm = true;
    whenBodyStands(function () {
      const screen = element('main', 'calm');
      screen.tabIndex = -1;
      screen.appendChild(element('h1', 'calm__name', 'Red Thread'));
      screen.appendChild(element('p', 'calm__text', text(key)));
      screen.appendChild(action || openAgain());
      document.body.textContent = '';
      document.body.appendChild(screen);
      screen.focus();
    });
  }

  function openAgain() {
    const button = element('button', 'calm__action', text('boot-open-again'));
    button.type = 'button';
    button.addEventListener('click', function () {
      location.reload();
    });
    return button;
  }

  function openAlone() {
    const link = element('a', 'calm__action', text('boot-open-alone'));
    link.href = location.href;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    return link;
  }

  function isFramed() {
    return window.top !== window.self;
  }

  function isTooOld() {
    return !(
      'noModule' in HTMLScriptElement.prototype &&
      typeof WebAssembly === 'object' &&
      typeof BigInt === 'function' &&
      typeof globalThis === 'object' &&
      typeof Intl.ListFormat === 'function' &&
      typeof Intl.DisplayNames === 'function' &&
      typeof HTMLDialogElement === 'function'
    );
  }

  // A dead wasm instance stays dead: these are the ways it dies, by a panic or by running out of stack.
  function isDeath(error) {
    return error instanceof WebAssembly.RuntimeError || (error instanceof RangeError && /stack/i.test(error.message));
  }

  function reasonFor(error) {
    if (isDeath(error)) return 'boot-stopped';
    if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) return 'boot-old-browser';
    return navigator.onLine === false ? 'boot-offline' : 'boot-missing-file';
  }

  function watch() {
    window.addEventListener('unhandledrejection', function (event) {
      if (isDeath(event.reason)) show('boot-stopped');
    });
    window.addEventListener(
      'error',
      function (event) {
        const target = event.target;
        if (target instanceof HTMLScriptElement || (target instanceof HTMLLinkElement && target.rel === 'stylesheet')) {
          show(reasonFor(null));
        } else if (isDeath(event.error)) {
          show('boot-stopped');
        } else if (!running && event.error instanceof SyntaxError) {
          show('boot-old-browser');
        }
      },
      true,
    );
  }

  function fetched(name, options) {
    return fetch(name, options).then(function (response) {
      if (!response.ok) throw new Error(name);
      return response;
    });
  }

  // The only addresses of scripts that may run beside the page: the service worker's, and those of the workers of this build.
  function scriptAddresses(files) {
    const workers = ['scan', 'lock', 'mirror', 'intake', 'pair'].map(function (name) {
      return files[name + '-script'];
    });
    const allowed = ['sw.js'].concat(workers);
    function checked(address) {
      if (!address || allowed.indexOf(address) < 0) throw new TypeError(String(address));
      return address;
    }
    if (!window.trustedTypes) return checked;
    const policy = window.trustedTypes.createPolicy('red-thread', { createScriptURL: checked });
    return policy.createScriptURL.bind(policy);
  }

  // Registered only once the app runs, so that keeping a copy never competes with the first screen.
  function keepForOffline(scriptAddress) {
    if (!navigator.serviceWorker) return;
    const options = { scope: './', updateViaCache: 'none' };
    navigator.serviceWorker.register(scriptAddress('sw.js'), options).catch(function () {
      // Without a worker the app still runs; it only needs the network again next time.
    });
  }

  function start() {
    const files = JSON.parse(document.querySelector('meta[name="red-thread-files"]').content);
    const wasm = fetched(files.wasm, { integrity: files['wasm-integrity'] });
    const words = fetched(files['words.' + language]).then(function (response) {
      return response.text();
    });
    const fail = function (error) {
      show(reasonFor(error));
    };
    const scriptAddress = scriptAddresses(files);
    wasm.catch(fail);
    words.catch(fail);
    globalThis.redThread = {
      language: language,
      files: files,
      words: words,
      worker: function (name) {
        return new Worker(scriptAddress(files[name + '-script']));
      },
      begin: function (init) {
        if (calm) return;
        init({ module_or_path: wasm }).then(function () {
          running = true;
          keepForOffline(scriptAddress);
        }, fail);
      },
    };
  }

  if (isFramed()) {
    show('boot-framed', openAlone());
  } else if (isTooOld()) {
    show('boot-old-browser');
  } else {
    watch();
    start();
  }
})();
