/** The counts that a document of targets prints, named in `claims`: of its own documents, and borne out by its rows. */
import { sourceText } from '../../src/model/texts.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import { editionFile } from '../read/paths.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { parseNote, type TargetsFile } from '../read/targettables.ts';

type Claim = DataSet['claims'][number];
type Named = keyof NonNullable<TargetsFile['claims']>;

/**
 * What is wrong with the claims that an edition names. A count that its rows do not bear out stops the build: the slip may be
 * ours, and then the check would say that the document contradicts itself.
 */
export function claimFaults(file: TargetsFile, data: DataSet): Problem[] {
  const named = Object.entries(file.claims ?? {}) as [Named, string][];
  return named.flatMap(([name, id]) => {
    const claim = data.claims.find((row) => row.id === id);
    const told = claim ? sourceFault(claim, file) : notFound(id, data);
    const message = told ?? (claim && countFault(claim, name, file, data));
    return message === undefined ? [] : [{ file: editionFile(file.id), message: `claims.${name} "${id}" ${message}` }];
  });
}

function notFound(id: string, { claims }: DataSet): string {
  const ids = claims.map((row) => row.id);
  return `is not in claims.csv${nearestHint(nearest(id, ids))}`;
}

function sourceFault({ sources }: Claim, { documents }: TargetsFile): string | undefined {
  if (documents.includes(sources[0])) return undefined;
  return `quotes ${sources[0]} (expected a claim of ${documents.join(' or ')}, the documents of this edition; leave it out where they print no such count)`;
}

function countFault(claim: Claim, name: Named, file: TargetsFile, data: DataSet): string | undefined {
  const rows = data.targets.filter(({ edition }) => edition === file.id);
  const own = rows.filter((row) => name === 'total' || parseNote(sourceText(row.note_printed) ?? '')?.status === name);
  if (claim.printed_value === undefined || claim.printed_value === own.length) return undefined;
  const counted = name === 'total' ? 'rows' : `rows with that status in note_printed`;
  return `prints ${claim.printed_value}, but targets.csv has ${own.length} ${counted} (rows of another document have a folder of their own; where the document itself counts otherwise, leave claims.${name} out: its check tells)`;
}
