import { createReadStream, readFileSync } from 'node:fs';
import { parse, Store } from 'oxigraph';
import { serve } from './serve.mjs';

// A quad is freed once it was seen: left to the garbage collector, a million of them fill WebAssembly's memory.
const stream = async ({ file, format }) => {
  let quads = 0;
  for await (const quad of parse(createReadStream(file), { format })) {
    quads++;
    quad.free();
  }
  return quads;
};

const bytes = ({ file, format }) => {
  let quads = 0;
  for (const quad of parse(readFileSync(file), { format })) {
    quads++;
    quad.free();
  }
  return quads;
};

const load = ({ file, format }) => {
  const store = new Store();
  try {
    store.load(readFileSync(file), { format, no_transaction: true });
    return store.size;
  } finally {
    store.free();
  }
};

await serve({ 'parse, stream': stream, 'parse, bytes': bytes, 'Store.load': load });
