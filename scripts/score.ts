#!/usr/bin/env node
/** `npm run score`: data/ → .scored/, or everything that is wrong with the data. */
import { scoreData } from './pipeline/scoring.ts';
import { runCommand } from './run/command.ts';

await runCommand(scoreData);
