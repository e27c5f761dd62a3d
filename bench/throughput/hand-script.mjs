// What one would write in an afternoon: reads the front matter with gray-matter and holds it against the schema with ajv.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import matter from 'gray-matter';

const [schema, folder] = process.argv.slice(2);
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
let invalid = 0;
for (const name of readdirSync(folder).filter((one) => one.endsWith('.case.md')))
  if (!validate(matter(readFileSync(path.join(folder, name), 'utf8')).data)) invalid++;
console.log(`${invalid} invalid`);
