/** The texts of an entry in which a query may stand. */
import { entryLevels, type Entry } from './entry.ts';
import { plain } from './plain.ts';

export interface Texts {
  /** Its name without and with its kind, its other names, and what these are shortened to. */
  readonly own: readonly string[];
  readonly code: string;
  /** Names of units that its territory belonged to before, later, and now. */
  readonly related: readonly string[];
  /** Where it lies. */
  readonly place: string;
}

const list = (joined: string): string[] => joined.split('|').map(plain).filter(Boolean);

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/**
 * What a department is called for short: by the first letters of its words, of which "và" is none, whole ("stttt"), with
 * its kind in full ("so tttt"), or without it ("tttt").
 */
function shortened(name: string): string[] {
  const [kind = '', ...rest] = name.split(' ').filter((word) => word !== 'va');
  const short = initials(rest);
  return rest.length < 2 ? [] : [kind.charAt(0) + short, `${kind} ${short}`, short];
}

export function textsOf([fullName, kind, level, place, , next, , , code, , others, related, called]: Entry): Texts {
  const names = list(others);
  const name = plain(fullName.slice(kind));
  // "tp Ninh Bình", "tx Tam Điệp", "x Gia Sinh".
  const abbreviated = kind > 0 ? [`${initials(plain(fullName.slice(0, kind)).split(' '))} ${name}`] : [];
  const isDepartment = entryLevels[level] === 'department';
  const elsewhere = Object.values(called ?? {}).map(plain);
  return {
    own: [
      name,
      plain(fullName),
      ...abbreviated,
      ...names,
      ...(isDepartment ? names.flatMap(shortened) : []),
      ...elsewhere,
    ],
    code: plain(code),
    related: [...list(related), ...list(next)],
    place: plain(place),
  };
}
