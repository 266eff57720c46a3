import { Validator } from 'shacl-engine';
import { factory, serveValidator } from './validator.mjs';

await serveValidator({
  compile: (shapes) => new Validator(shapes, { factory }),
  validate: (validator, dataset) => validator.validate({ dataset }),
});
