import { describe, expect, it } from 'vitest';
import { checked } from '../../tests/fixtures/checked.ts';
import { soundFiles, type Files } from '../../tests/fixtures/sound-files.ts';

const folder = 'data/ninh-thuan/targets-2024';
const claims = 'data/claims/claims.csv';

/** The sound folder, whose one row is missed, with claims about its counts. */
function claiming(named: object, printed: number, source = 'bao-cao-2023'): Files {
  const header = (soundFiles[claims] ?? '').split('\n')[0] ?? '';
  const row: Record<string, string> = {
    ...{ id: 'dem', topic: 'plan', claim: 'Đếm', claim_en: 'Count', printed: String(printed) },
    ...{
      printed_value: String(printed),
      relation: '=',
      formula: '1',
      sources: source,
      quote: `có ${printed} chỉ tiêu`,
    },
  };
  const added = header.split(',').map((column) => row[column] ?? '');
  const edition = JSON.parse(soundFiles[`${folder}/edition.json`] ?? '{}') as object;
  return {
    ...soundFiles,
    [claims]: `${(soundFiles[claims] ?? '').trimEnd()}\n${added.join(',')}\n`,
    [`${folder}/edition.json`]: JSON.stringify({ ...edition, claims: named }),
  };
}

describe('a count that an edition of targets names', () => {
  it.each([
    [{ missed: 'dem' }, 1],
    [{ total: 'dem' }, 1],
    [{ met: 'dem' }, 0],
  ])('stands where its rows give it: %j', (named, printed) => expect(checked(claiming(named, printed))).toEqual([]));

  it.each([
    [{ missed: 'dem' }, 'missed', '1 rows with that status in note_printed'],
    [{ total: 'dem' }, 'total', '1 rows'],
    [{ met: 'dem' }, 'met', '0 rows with that status in note_printed'],
  ])('is refused where its rows do not: %j', (named, name, counted) =>
    expect(checked(claiming(named, 16))).toEqual([
      `${folder}/edition.json  claims.${name} "dem" prints 16, but targets.csv has ${counted} (rows of another document have a folder of their own; where the document itself counts otherwise, leave claims.${name} out: its check tells)`,
    ]),
  );

  it('is refused where it is of another document, even if the number is the same', () =>
    expect(checked(claiming({ missed: 'dem' }, 1, 'qd-506-2024'))).toEqual([
      `${folder}/edition.json  claims.missed "dem" quotes qd-506-2024 (expected a claim of bao-cao-2023, the documents of this edition; leave it out where they print no such count)`,
    ]));
});
