#!/usr/bin/env node
/** `npm run score`: data/ → .scored/, or everything that is wrong with the data. */
import { runCommand } from './run/command.ts';
import { scoreData } from './pipeline/scoring.ts';

await runCommand(scoreData);
