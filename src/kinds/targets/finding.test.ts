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
      'Bản in không nêu mức thiếu; tính lại thì thiếu 3,68 điểm phần trăm. Đọc đủ từng chữ của mục tiêu thì 1 chỉ tiêu đạt.',
    );
    expect(targetsFinding(edition(2), plain, 'vi').dek).toBe(
      'Bản in không nêu mức thiếu; tính lại thì thiếu 3,68 điểm phần trăm.',
    );
    expect(targetsFinding(edition(2), plain.slice(1), 'vi').dek).toBe('');
  });

  it('speaks of one and of several as such', () => {
    const [missed] = plain;
    expect(targetsFinding(edition(1), plain, 'en').dek).toBe(
      'The print does not give the shortfall; recomputed, it is 3.68 percentage points. Read word for word, 1 target is met.',
    );
    expect(targetsFinding(edition(0), missed ? [missed, missed] : [], 'en').dek).toBe(
      'The print gives no shortfalls; recomputed, they are 3.68 and 3.68 percentage points. Read word for word, 0 targets are met.',
    );
  });
});

describe('a report that prints no status', () => {
  const counts = { ...edition(1).counts, statusPrinted: undefined };
  const silent = { ...edition(1), counts };

  it('is said to, beside what the figures give', () => {
    expect(targetsFinding(silent, plain, 'vi').finding).toBe(
      'Ninh Thuận nửa đầu năm 2024: tính lại thì đạt 2 trên 4 chỉ tiêu, 1 chưa đạt; báo cáo không in trạng thái',
    );
    expect(targetsFinding(silent, plain, 'en').dek).not.toContain('word for word');
  });

  it('has no note on a printed count', () =>
    expect(countsNote(silent, plain, 'en')).toBe(
      'Recomputed: result against target where both are figures. Word for word: as recomputed. The report prints no status.',
    ));
});

describe('the note on the counts', () => {
  it('tells of an annex, of lists and of what cannot be only where they are', () => {
    expect(countsNote(edition(1), plain, 'vi')).toBe(
      'Theo bản in: ghi chú của từng dòng. Tính lại: so kết quả với mục tiêu khi cả hai là số. Đọc đủ từng chữ: như tính lại; không so được bằng số thì theo bản in.',
    );
    expect(countsNote(edition(1, { annex: true }, printed), targets, 'vi')).toBe(
      'Theo bản in: cột ghi chú của phụ lục. Tính lại: so kết quả với mục tiêu khi cả hai là số. Đọc đủ từng chữ: mục tiêu kể nhiều thứ thì phải đủ mọi thứ mới là đạt. Kết quả là một tỷ lệ quá 100% thì không kiểm được. Báo cáo tự in các số đạt, chưa đạt, chưa có số liệu; đếm lại từng dòng phụ lục cũng ra như vậy.',
    );
  });

  it('names the press where it prints the counts', () =>
    expect(countsNote(edition(1, { standing: 'press' }, printed), plain, 'en')).toMatch(
      /The press itself prints how many .* counting the rows gives the same\.$/,
    ));
});
