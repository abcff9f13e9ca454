import { z } from 'zod';
import type { Fate } from './estimate.ts';

const Line = z.tuple([z.string(), z.enum(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'])]);

/** A line of the file in which the fates of a module's mutants are kept; it is appended as soon as one is known. */
export const fateLine = (key: string, fate: Fate): string => `${JSON.stringify([key, fate])}\n`;

function parseLine(line: string): z.infer<typeof Line> | undefined {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return undefined; // It was cut when a run was stopped.
  }
}

/** The fates that a file keeps, by key. */
export const parseFates = (text: string): Map<string, Fate> =>
  new Map(
    text
      .split('\n')
      .map(parseLine)
      .filter((line) => line !== undefined),
  );
