// Hands the bindings of the wasm to the boot script, which decides whether and how the app begins.
import init from './{{glue}}';

if (globalThis.redThread) globalThis.redThread.begin(init);
