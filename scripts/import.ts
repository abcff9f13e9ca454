#!/usr/bin/env node
/**
 * `npm run import -- FILE --edition ID --level LEVEL`: the table of an approved annex into results.csv. Shows what it would
 * do; with --write it does it, all or nothing. Rows in doubt go to a mapping file beside the annex, for decisions.
 */
import { importFile } from './import/command.ts';
import { runCommand } from './run/command.ts';

await runCommand(importFile);
