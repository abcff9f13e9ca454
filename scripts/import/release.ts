import { sourceLocale } from '../../src/model/languages.ts';
import { saidIn } from '../../src/model/texts.ts';
import type { DataSet } from '../read/tables.ts';
import { openLevels } from './complete.ts';
import type { Target } from './target.ts';

/**
 * A document that is imported has been released: what its row of sources.csv should say from now on. It is read in part as
 * long as one of its annexes, as the edition names them, still lacks scores. `data` is what the import would leave.
 */
export function releaseNotes({ source, edition }: Target, data: DataSet): string[] {
  const found = data.sources.find(({ id }) => id === source);
  if (found?.access !== 'not-released') return [];
  const after = data.editions.find(({ meta }) => meta.id === edition.meta.id) ?? edition;
  const absent = openLevels(after, data).flatMap(({ level }) => {
    const annex = after.meta.levels[level]?.annex;
    return annex?.document === source ? [`${saidIn(annex.name, sourceLocale)} (${level})`] : [];
  });
  const access =
    absent.length > 0
      ? `to excerpt, not full: scores are still missing of ${absent.join(', ')}; full once the whole document is here`
      : 'to full, or to excerpt if any part of the document is not at hand';
  const note =
    found.note === undefined ? 'its note is empty' : `mend its note, which says "${saidIn(found.note, sourceLocale)}"`;
  return [
    `to do: sources.csv still calls ${source} not-released: set its access ${access}`,
    `to do: in the same row ${note}`,
    `to do: look at the note of ${edition.meta.id} in edition.json, and at claims/claims.csv, for what they say of ${source}`,
  ];
}
