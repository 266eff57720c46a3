// What the validators have in common: shapes and data are read beforehand, each into a dataset; the work is to compile, or to validate.
import { readFileSync, writeFileSync } from 'node:fs';
import DataFactory from '@rdfjs/data-model/Factory.js';
import DatasetFactory from '@rdfjs/dataset/Factory.js';
import Environment from '@rdfjs/environment';
import N3 from 'n3';
import { serve } from './serve.mjs';

export const factory = new Environment([DataFactory, DatasetFactory]);

const datasets = { '@rdfjs/dataset': (quads) => factory.dataset(quads), 'N3 Store': (quads) => new N3.Store(quads) };

// The blank nodes of the data keep their labels behind this, apart from those that a validator makes for its report.
const dataPrefix = '_:data_';

const formatOf = (file) => (file.endsWith('.nt') ? 'N-Triples' : 'Turtle');

const read = (file, blankNodePrefix) =>
  new N3.Parser({ format: formatOf(file), factory, blankNodePrefix }).parse(readFileSync(file, 'utf8'));

const write = (dataset) => new Promise((resolve, reject) => {
  const writer = new N3.Writer({ format: 'N-Triples' });
  writer.addQuads([...dataset]);
  writer.end((error, text) => (error ? reject(error) : resolve(text)));
});

// compile makes a validator of a dataset of shapes; validate has it give the report on a dataset.
export const serveValidator = async ({ compile, validate }) => {
  let shapes;
  let validator;
  const pages = new Map();

  const load = (command) => {
    const dataset = datasets[command.dataset];
    if (!dataset) throw new Error(`There is no dataset '${command.dataset}' here.`);
    shapes = dataset(read(command.shapes, '_:shapes_'));
    for (const file of command.pages) pages.set(file, dataset(read(file, dataPrefix)));
    return pages.size;
  };

  const compileShapes = ({ times }) => {
    for (let time = 0; time < times; time++) validator = compile(shapes);
    return shapes.size;
  };

  const validatePages = async ({ pages: files, times }) => {
    const data = files.map((file) => pages.get(file));
    let results = 0;
    for (let time = 0; time < times; time++) {
      results = 0;
      for (const dataset of data) results += (await validate(validator, dataset)).results.length;
    }
    return results;
  };

  const save = async ({ pages: [file], out }) => {
    const report = await validate(validator, pages.get(file));
    writeFileSync(out, await write(report.dataset));
    return report.results.length;
  };

  await serve({ load, compile: compileShapes, validate: validatePages, save });
};
