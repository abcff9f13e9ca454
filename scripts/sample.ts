#!/usr/bin/env node
/** `npm run sample`: writes the fictional province Tỉnh Mẫu, and on request its annexes as a workbook. */
import { runCommand } from './run/command.ts';
import { makeSample } from './sample/command.ts';

await runCommand(makeSample);
