// Answers queries for the differential test: each line of standard input is {quads, query, isConstruct} as JSON, a quad being four terms; each line of
// standard output is {json}, {ntriples} or {error}. The dataset is made of terms and not read, so that blank nodes keep their labels.
import { createInterface } from 'node:readline';
import { blankNode, defaultGraph, literal, namedNode, quad, Store } from 'oxigraph';

const term = (given) => {
  if (given === null) return defaultGraph();
  if (given.iri) return namedNode(given.iri);
  if (given.label) return blankNode(given.label);
  return literal(given.value, given.language ?? namedNode(given.datatype));
};

const answer = (store, { query, isConstruct }) => {
  try {
    return isConstruct
      ? { ntriples: store.query(query, { results_format: 'application/n-triples' }) }
      : { json: store.query(query, { results_format: 'application/sparql-results+json' }) };
  } catch (error) {
    // After a trap of WebAssembly nothing that is in its memory can be relied on.
    if (error instanceof WebAssembly.RuntimeError) process.exitCode = 1;
    return { error: String(error?.message ?? error) };
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  const { quads, ...asked } = JSON.parse(line);
  const store = new Store();
  for (const given of quads) store.add(quad(...given.map(term)));
  process.stdout.write(`${JSON.stringify(answer(store, asked))}\n`);
  store.free();
  if (process.exitCode) process.exit();
}
