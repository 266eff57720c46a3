// Checks JSON files against a schema: node check.mjs sarif|report FILE...
// sarif is the schema of SARIF 2.1.0 that a package of its makers carries; report is our own, docs/schemas/validate-report.schema.json.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";

const require = createRequire(import.meta.url);
const [kind, ...files] = process.argv.slice(2);

function compile() {
  if (kind === "report") {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    return ajv.compile(JSON.parse(readFileSync(new URL("../../docs/schemas/validate-report.schema.json", import.meta.url))));
  }

  // One of its patterns has a lone bracket, which a Unicode pattern may not have.
  const ajv = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
}

const validate = compile();
let faults = 0;
for (const file of files) {
  if (validate(JSON.parse(readFileSync(file)))) continue;
  for (const error of validate.errors) {
    faults++;
    console.log(`${file}: ${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  }
}

process.exit(faults === 0 ? 0 : 1);
