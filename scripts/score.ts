#!/usr/bin/env node
/** `npm run score`: data/ → .scored/, or everything that is wrong with the data. */
import { scoreData } from './pipeline/scoring.ts';
import { runCommand } from './run/command.ts';
import { readOptions } from './run/options.mjs';

const usage = `npm run score: data/ → .scored/, or everything that is wrong with the data
  --help  this text`;

readOptions({}, usage);
await runCommand(scoreData);
