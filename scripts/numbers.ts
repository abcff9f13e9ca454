#!/usr/bin/env node
/**
 * `npm run numbers -- FILE --source ID`: lists every number of the text of a document, so that a test can tell which of
 * them no page shows. The text itself is not kept: only a few words around each number.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { SourceId } from '../src/model/ids.ts';
import { listText, numbersOf, readList } from './numbers/list.ts';
import { readOptions } from './run/options.mjs';

const usage = `npm run numbers -- FILE --source ID: lists every number of the text of a document
  FILE         text of the document
  --source ID  its id in sources.csv
  --help       this text`;

const { values, positionals } = readOptions({ allowPositionals: true, options: { source: { type: 'string' } } }, usage);
const [file] = positionals;
const { source } = values;
if (file === undefined || source === undefined) {
  console.error(usage);
  process.exit(1);
}
const faults = [
  ...(SourceId.safeParse(source).success ? [] : [`source "${source}" is not an id (expected one of sources.csv)`]),
  ...(statSync(file, { throwIfNoEntry: false })?.isFile()
    ? []
    : [`${file} is no file (expected the text of a document)`]),
];
if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
const list = `tests/fixtures/numbers/${source}.csv`;
const decided = existsSync(list) ? readList(readFileSync(list, 'utf8')) : [];
const rows = numbersOf(readFileSync(file, 'utf8'), decided);
writeFileSync(list, listText(rows));
const omitted = rows.filter((row) => row.omitted !== '').length;
console.log(`${list}: ${rows.length} numbers, ${omitted} omitted, ${rows.length - omitted} to be shown`);
