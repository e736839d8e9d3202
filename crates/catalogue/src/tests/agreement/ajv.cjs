// Reads {schemas: {id: schema}, cases: [[id, answers]]} and writes, for each case, the fields that are wrong; null means none.
const Ajv = require(require.resolve('ajv/dist/2020', { paths: [process.cwd()] }));
const { schemas, cases } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const validators = Object.fromEntries(
  Object.entries(schemas).map(([id, schema]) => [id, new Ajv.default({ strict: false, allErrors: true }).compile(schema)]),
);
const field = (error) =>
  error.instancePath.split('/')[1] ?? error.params.missingProperty ?? error.params.additionalProperty ?? error.params.unevaluatedProperty ?? '';
const verdicts = cases.map(([id, answers]) => (validators[id](answers) ? null : validators[id].errors.map(field)));
process.stdout.write(JSON.stringify(verdicts));
