/** What an officer is told, in Vietnamese first and in English after it. */
export const inBoth = (vi: string, en: string): string => `${vi} | ${en}`;

/** The same with what it is about before each language; what is said in English only gets the English subject. */
export function about(vi: string, en: string, said: string): string {
  const [first = '', second] = said.split(' | ');
  return second === undefined ? `${en} ${said}` : inBoth(`${vi} ${first}`, `${en} ${second}`);
}

/** Several sayings as one: all that is said in Vietnamese, then all in English. */
export const joinedInBoth = (said: readonly string[]): string =>
  inBoth(said.map((one) => one.split(' | ')[0]).join('; '), said.map((one) => one.split(' | ')[1]).join('; '));
