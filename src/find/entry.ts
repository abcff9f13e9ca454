/** What the finder knows of a unit: made at the build, read in the browser. */

import type { Locale } from '../model/languages.ts';

/** Levels in the order of their numbers in the files. */
export const entryLevels = ['province', 'department', 'district', 'commune'] as const;

/** How a unit's territory came to the unit that is named after it. */
export const fates = ['now', 'partly', 'later'] as const;

/** A unit as it stands in the files: a tuple, because its keys would be most of what is sent. */
export type Entry = readonly [
  /** Full name, with its kind. */
  fullName: string,
  /** How many characters of it are the kind and the blank after it; 0 where the kind is part of the name. */
  kind: number,
  /** Number of its level in `entryLevels`. */
  level: number,
  /** District and province, as far as it has them. */
  place: string,
  /** Its last day (`2025-06-30`); empty for one that is not known to have ended. */
  until: string,
  /** The last unit on record that its territory went into; empty where there is none. */
  next: string,
  /** Number in `fates`: whether that one holds all of it now, the larger part, or has ended itself. */
  fate: number,
  /** How many units went straight into it. */
  parts: number,
  /** Code in the register of the statistics office; empty for departments, which have none. */
  code: string,
  /** Site path of its page. */
  path: string,
  /** Other names of the unit itself, joined by `|`. */
  others: string,
  /** Names of units that its territory belonged to before or later, other than that of `next`, joined by `|`. */
  related: string,
  /** What it is called in other languages, where they have a name of their own for it. */
  called?: Readonly<Partial<Record<Locale, string>>>,
];
