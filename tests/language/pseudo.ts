/** A language that nobody speaks: English between brackets, so that a text that was not translated has none. */
import { languages } from '../../src/model/languages.ts';

/** Its code; English is what it is made of, and it is written as English is. */
export const pseudo = 'qps';
export const original = 'en';

/** Its row in the table of languages. */
export const pseudoRow = `${pseudo}: { name: '⟦Pseudo⟧', tag: '${languages[original].tag}', month: '${languages[original].month}' },`;

export const wrapped = (text: string): string => (text === '' ? text : `⟦${text}⟧`);

/** A text as it was before it was wrapped. */
export const bare = (text: string): string => text.replaceAll(/[⟦⟧]/g, '');

/** A text without what stands between brackets; these may stand in each other. */
export function outside(text: string): string {
  const inner = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return inner === text ? text : outside(inner);
}
