// Runs one wasm of ours apart from the page, so that slow or hostile work neither stalls it nor takes it down. It decides nothing.
'use strict';

// The bindings of the wasm, filled in when the site is assembled, before the names of what they load.
'{{glue}}';

(function () {
  // A worker's script cannot carry an integrity of its own; its name says its content, and the wasm is checked here.
  const ready = fetch('{{wasm}}', { integrity: '{{wasm-integrity}}' }).then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return wasm_bindgen({ module_or_path: response });
  });
  ready.catch(() => {});

  // A question is [number, task, ...arguments], its answer [number, how it went, value].
  self.addEventListener('message', ({ data: [number, task, ...given] }) => {
    const answer = (how, value) => self.postMessage([number, how, value]);
    const work = async () => {
      try {
        answer('done', await wasm_bindgen[task](...given));
      } catch (thrown) {
        // What the wasm refuses, it refuses with a word; anything else has broken it.
        if (typeof thrown === 'string') answer('refused', thrown);
        else answer('broken');
      }
    };
    ready.then(work, () => answer('missing'));
  });
})();
