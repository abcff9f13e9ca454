#!/usr/bin/env node
/**
 * `npm run numbers -- FILE --source ID`: lists every number of the text of a document, so that a test can tell which of
 * them no page shows. The text itself is not kept: only a few words around each number.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listText, numbersOf, readList } from './numbers/list.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { source: { type: 'string' } } });
const [file] = positionals;
const { source } = values;
if (file === undefined || source === undefined) {
  console.error('npm run numbers -- FILE --source ID\n\n  FILE  text of the document\n  ID    its id in sources.csv');
  process.exit(1);
}
const list = `tests/fixtures/numbers/${source}.csv`;
const decided = existsSync(list) ? readList(readFileSync(list, 'utf8')) : [];
const rows = numbersOf(readFileSync(file, 'utf8'), decided);
writeFileSync(list, listText(rows));
const omitted = rows.filter((row) => row.omitted !== '').length;
console.log(`${list}: ${rows.length} numbers, ${omitted} omitted, ${rows.length - omitted} to be shown`);
