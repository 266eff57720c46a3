// A store of Oxigraph that answers over HTTP, and loads what it is told: oxigraph-server.mjs PORT [FILE], where a file is loaded before it listens.
import { closeSync, openSync, readSync } from 'node:fs';
import { createServer } from 'node:http';
import { Store } from 'oxigraph';
import { serve } from './serve.mjs';

const chunkLength = 1 << 20;
const resultsFormat = 'application/sparql-results+json';
const store = new Store();

function* chunksOf(file) {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkLength);
      const length = readSync(descriptor, chunk, 0, chunkLength, null);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

const load = ({ file }) => {
  store.load(chunksOf(file), { format: 'application/n-quads', no_transaction: true });
  return store.size;
};

const answer = (request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams.get('query');
  try {
    const results = store.query(query, { results_format: resultsFormat, use_default_graph_as_union: true });
    response.writeHead(200, { 'Content-Type': resultsFormat }).end(results);
  } catch (error) {
    response.writeHead(400, { 'Content-Type': 'text/plain' }).end(String(error));
  }
};

const [port, file] = process.argv.slice(2);
if (file) load({ file });
await new Promise((resolve) => createServer(answer).listen(Number(port), '127.0.0.1', resolve));
await serve({ load });
// Nobody commands any more: a server that listens would keep the process.
process.exit();
