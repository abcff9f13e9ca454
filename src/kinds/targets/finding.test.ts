import { describe, expect, it } from 'vitest';
import { targets, targetsEdition } from '../../../tests/fixtures/plan.ts';
import { made, printed } from '../../../tests/fixtures/units.ts';
import type { TargetsEdition, TargetStatus } from '../../model/scored.ts';
import { countsNote, targetsFinding } from './finding.ts';

type Counts = Record<TargetStatus, number>;

const counted = ({ met, missed, ...rest }: Counts, how: typeof made | typeof printed) => ({
  met: how(met, String(met)),
  missed: how(missed, String(missed)),
  'no-data': how(rest['no-data'], String(rest['no-data'])),
  'not-computable': made(rest['not-computable'], ''),
});

const asPrinted: Counts = { met: 2, missed: 1, 'no-data': 1, 'not-computable': 0 };

/** An edition of four targets, of which so many are met when read strictly. */
const edition = (strict: number, more: Partial<TargetsEdition> = {}, how: typeof made | typeof printed = made) => ({
  ...targetsEdition,
  count: 4,
  counts: {
    statusPrinted: counted(asPrinted, how),
    statusRecomputed: counted(asPrinted, made),
    statusStrict: counted({ ...asPrinted, met: strict }, made),
  },
  ...more,
});

/** The targets without the one that cannot be and the one that lists things. */
const plain = targets.filter(({ impossible, items }) => !impossible && !items);

describe('the finding', () => {
  it.each([
    [undefined, 'báo cáo ghi đạt 2 trên 4'],
    ['press', 'báo chí ghi đạt 2 trên 4'],
    ['secondary', 'bản chép ghi đạt 2 trên 4'],
  ] as const)('says who tells it: %s', (standing, words) =>
    expect(targetsFinding(edition(1, { standing }), targets, 'vi').finding).toContain(words),
  );

  it('sets the strict count beside the printed one only where it is another', () => {
    expect(targetsFinding(edition(1), plain, 'vi').dek).toBe(
      '1 chỉ tiêu chưa có số liệu. Đọc đủ từng chữ thì 1 chỉ tiêu đạt.',
    );
    expect(targetsFinding(edition(2), plain, 'vi').dek).toBe('1 chỉ tiêu chưa có số liệu.');
  });

  it('says why the strict count is another', () =>
    expect(targetsFinding(edition(0), targets, 'vi').dek).toMatch(
      /không thể đúng vì quá 100%: .* Có 1 chỉ tiêu ghi “Đạt” mà kết quả chưa nêu đủ mọi mục\. Đọc đủ từng chữ/,
    ));

  it('speaks of one and of several as such', () => {
    expect(targetsFinding(edition(1), plain, 'en').dek).toBe(
      '1 target has no data. Read word for word, 1 target is met.',
    );
    expect(targetsFinding(edition(0), plain, 'en').dek).toContain('0 targets are met.');
  });

  it.each(['vi', 'en'] as const)('is no longer than a heading may be, whatever the day (%s)', (locale) => {
    for (const asOf of ['2024-06-30', '2024-12-31', '2024-09-30'])
      expect(targetsFinding(edition(1, { asOf }), targets, locale).finding.length).toBeLessThanOrEqual(90);
  });
});

describe('a report that prints no status', () => {
  const counts = { ...edition(1).counts, statusPrinted: undefined };
  const silent = { ...edition(1), counts };

  it('is said to, beside what the figures give', () => {
    expect(targetsFinding(silent, plain, 'vi').finding).toBe(
      'Ninh Thuận nửa đầu năm 2024: tính lại thì đạt 2 trên 4 chỉ tiêu, 1 chưa đạt',
    );
    expect(targetsFinding(silent, plain, 'vi').dek).toMatch(/^Báo cáo không in trạng thái\. /);
    expect(targetsFinding(silent, plain, 'en').dek).not.toContain('word for word');
  });

  it('has no note on a printed count', () =>
    expect(countsNote(silent, plain, 'en')).toBe(
      'Recomputed: result against target where both are figures. Word for word: as recomputed. The print does not give the shortfall; recomputed, it is 3.68 percentage points.',
    ));
});

describe('the note on the counts', () => {
  it('tells of no shortfall where there is none, and of several as such', () => {
    const [missed] = plain;
    expect(countsNote(edition(1), plain.slice(1), 'en')).not.toContain('shortfall');
    expect(countsNote(edition(1), missed ? [missed, missed] : [], 'en')).toContain(
      'The print gives no shortfalls; recomputed, they are 3.68 and 3.68 percentage points.',
    );
  });

  it('tells of an annex, of lists and of what cannot be only where they are', () => {
    expect(countsNote(edition(1), plain, 'vi')).toBe(
      'Theo bản in: ghi chú của từng dòng. Tính lại: so kết quả với mức phải đạt khi cả hai là số. Đọc đủ từng chữ: như tính lại; không so được bằng số thì theo bản in. Bản in không nêu mức thiếu; tính lại thì thiếu 3,68 điểm phần trăm.',
    );
    expect(countsNote(edition(1, { annex: true }, printed), targets, 'vi')).toBe(
      'Theo bản in: cột ghi chú của phụ lục. Tính lại: so kết quả với mức phải đạt khi cả hai là số. Đọc đủ từng chữ: chỉ tiêu kể nhiều thứ thì phải đủ mọi thứ mới là đạt. Kết quả là một tỷ lệ quá 100% thì không kiểm được. Báo cáo tự in các số đạt, chưa đạt, chưa có số liệu; đếm lại từng dòng phụ lục cũng ra như vậy. Bản in không nêu mức thiếu; tính lại thì thiếu 3,68 điểm phần trăm.',
    );
  });

  it('names the press where it prints the counts', () =>
    expect(countsNote(edition(1, { standing: 'press' }, printed), plain, 'en')).toMatch(
      /The press itself prints how many .* counting the rows gives the same\. /,
    ));
});
