// Validates an exported data package with the reference library of Frictionless Data:
//   npm install && node validate.js DIR
// The descriptor against the standard, every row against its schema, every foreign key.
const path = require('path');
const {Package, validate} = require('datapackage');

async function main(folder) {
  const file = path.join(folder, 'datapackage.json');
  const {valid, errors} = await validate(file);
  errors.forEach(e => console.log(`datapackage.json: ${e.message}`));
  const dataPackage = await Package.load(file);
  let failed = !valid;
  for (const resource of dataPackage.resources.filter(r => r.tabular)) {
    try {
      const rows = await resource.read();
      if (resource.schema.foreignKeys.length) {
        await resource.checkRelations();
      }
      console.log(`${resource.name}: ${rows.length} rows`);
    } catch (e) {
      failed = true;
      const details = (e.errors || []).slice(0, 5).map(x => `\n  ${x.message}`).join('');
      console.log(`${resource.name}: ${e.message}${details}`);
    }
  }
  console.log(failed ? 'invalid' : 'valid');
  return failed ? 1 : 0;
}

main(process.argv[2] || '.').then(
  code => process.exit(code),
  error => {
    console.error(error.message);
    process.exit(1);
  });
