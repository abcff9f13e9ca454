import { openDisk, type Disk } from './disk.ts';

/** Everything that a command knows of the world and does to it: tests give it a world of their own. */
export interface World {
  readonly args: readonly string[];
  readonly disk: Disk;
  /** Says a line: what was asked for, and what is wrong. */
  readonly log: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Does its work in a world; the exit code is 0 when all went well. */
type Command = (world: World) => number | Promise<number>;

/** Runs a command in the world of this process. */
export async function runCommand(command: Command): Promise<void> {
  process.exitCode = await command({
    args: process.argv.slice(2),
    disk: openDisk('.'),
    log: console.log,
    warn: console.error,
  });
}
