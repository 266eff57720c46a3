import SHACLValidator from 'rdf-validate-shacl';
import { serveValidator } from './validator.mjs';

// It makes the terms of its report with a factory of its own: given another, such as @zazuko/env, it is slower.
await serveValidator({
  compile: (shapes) => new SHACLValidator(shapes),
  validate: (validator, dataset) => validator.validate(dataset),
});
