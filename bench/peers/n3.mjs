import { createReadStream, readFileSync } from 'node:fs';
import N3 from 'n3';
import { serve } from './serve.mjs';

let kept = [];

const parse = (input, format) => new Promise((resolve, reject) => {
  let quads = 0;
  new N3.Parser({ format }).parse(input, (error, quad) => {
    if (error) reject(error);
    else if (quad) quads++;
    else resolve(quads);
  });
});

const stream = ({ file, format }) => new Promise((resolve, reject) => {
  let quads = 0;
  const source = createReadStream(file, { highWaterMark: 1 << 20 });
  source.on('error', reject);
  source.pipe(new N3.StreamParser({ format })).on('data', () => quads++).on('error', reject).on('end', () => resolve(quads));
});

const keep = ({ file, format }) => new Promise((resolve, reject) => {
  kept = [];
  new N3.Parser({ format }).parse(createReadStream(file), (error, quad) => {
    if (error) reject(error);
    else if (quad) kept.push(quad);
    else resolve(kept.length);
  });
});

// Like a stream to a file, the output takes bytes; unlike one, it drops them.
const write = ({ format, prefixes }) => new Promise((resolve, reject) => {
  const output = {
    write: (chunk, encoding, done) => { Buffer.from(chunk, encoding); done?.(); },
    end: (done) => done?.(),
  };
  const writer = new N3.Writer(output, { format, prefixes });
  for (const quad of kept) writer.addQuad(quad);
  writer.end((error) => (error ? reject(error) : resolve(kept.length)));
});

await serve({
  'Parser, string': ({ file, format }) => parse(readFileSync(file, 'utf8'), format),
  'Parser, stream': ({ file, format }) => parse(createReadStream(file, { highWaterMark: 1 << 20 }), format),
  StreamParser: stream,
  keep,
  Writer: write,
});
