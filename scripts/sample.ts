#!/usr/bin/env node
/** `npm run sample`: writes the fictional province Tỉnh Mẫu, and on request its annexes as a workbook. */
import { makeSample } from './sample/command.ts';
import { runCommand } from './run/command.ts';

await runCommand(makeSample);
