import { readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { RdfaParser } from 'rdfa-streaming-parser';
import { serve } from './serve.mjs';

const chunkLength = 1 << 16;
const texts = new Map();

// Every side starts from the decoded text in memory: it is read in the round that warms up.
const textOf = (file) => {
  if (!texts.has(file)) texts.set(file, new TextDecoder().decode(readFileSync(file)));
  return texts.get(file);
};

function* chunksOf(text) {
  for (let start = 0; start < text.length; start += chunkLength) yield text.slice(start, start + chunkLength);
}

const run = (base, feed, onQuad) => new Promise((resolve, reject) => {
  let quads = 0;
  const parser = new RdfaParser({ baseIRI: base, profile: 'html' })
    .on('data', (quad) => { quads++; onQuad?.(quad); })
    .on('error', reject)
    .on('end', () => resolve(quads));
  feed(parser);
});

const write = (text) => (parser) => { parser.write(text); parser.end(); };

const pipe = (text) => (parser) => Readable.from(chunksOf(text), { objectMode: false }).on('error', (error) => parser.destroy(error)).pipe(parser);

const repeat = (feed) => async ({ pages, times }) => {
  let quads = 0;
  for (let time = 0; time < times; time++) {
    quads = 0;
    for (const { file, base } of pages) quads += await run(base, feed(textOf(file)));
  }
  return quads;
};

const plain = ({ termType, value, language, datatype }) => ({ type: termType, value, language, datatype: datatype?.value });

const save = async ({ pages: [{ file, base }], out }) => {
  const triples = [];
  const quads = await run(base, write(textOf(file)), ({ subject, predicate, object }) => triples.push([subject, predicate, object].map(plain)));
  writeFileSync(out, JSON.stringify(triples));
  return quads;
};

await serve({ write: repeat(write), pipe: repeat(pipe), save });
