// A host that compresses: each file goes out as brotli packs it best, or as it is where that is smaller. What a site asks of its host in
// `_headers` is kept. It knows nothing of what is measured.
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const KINDS = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } };
const pack = promisify(brotliCompress);

/**
 * Serves the files of a folder on a free port, or on `port`. Gives `address` (with a slash at its end), `sent()`, which is how many bytes
 * of answers have left so far, and `stop()`. POST is answered as GET is, because some viewers ask for a file in this way.
 */
export async function host(folder, { port = 0 } = {}) {
  const [fields, files] = [await fieldsIn(folder), await packedIn(folder)];
  const sockets = new Set();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://here');
    const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    response.writeHead(file ? 200 : 404, file ? { ...fields('/*'), ...fields(pathname), ...file.fields } : { 'Content-Length': 0 });
    response.end(request.method === 'HEAD' ? undefined : file?.body);
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Every file of a folder by its path in addresses, as it is sent. */
async function packedIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [`/${relative(folder, path)}`, await packed(path)])));
}

async function packed(path) {
  const bytes = await readFile(path);
  const smaller = await pack(bytes, BEST);
  const worth = smaller.length < bytes.length;
  const body = worth ? smaller : bytes;
  const kind = KINDS[extname(path)] ?? 'application/octet-stream';
  return { body, fields: { 'Content-Type': kind, 'Content-Length': body.length, ...(worth && { 'Content-Encoding': 'br' }) } };
}

/** What `_headers` says of a path: a line with the path, and its fields indented below. */
async function fieldsIn(folder) {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  const said = {};
  let path;
  for (const line of text.split('\n').filter((line) => line.trim())) {
    const [, name, value] = line.match(/^\s+([^:]+): (.+)$/) ?? [];
    if (name) said[path][name] = value;
    else said[(path = line.trim())] = {};
  }
  return (path) => said[path] ?? {};
}
