import { fold } from '../../src/model/text.ts';
import { shuffled, stream } from '../random/random.ts';

/**
 * Syllables of fictional names: such as Vietnamese places bear, in pairs that are rare. No two in a list are the same
 * without tones, so that names differ for those who type without them too.
 */
const first =
  'Lam Tường Giáng Mộc Trúc Ngân Diễm Hạnh Khuê Nhã Uyên Doanh Tuyên Huyền Kiều Lãng Mặc Vi Trầm Hàn Chiêu Túc Thư Ngải Duyệt Thoại Quyên Hoàn Miên Vịnh'.split(
    ' ',
  );
const second =
  'Khê Nghi Thụy Lĩnh Đàm Trì Nhai Uyển Quế Trạch Lộ Tuyền Viên Đình Kha Duệ Cảnh Hiên Phách Thước Huân Ngọc Vọng Bồng Cầm'.split(
    ' ',
  );

/** Third syllables, for provinces that need more names than there are pairs: as a split commune is named in Vietnam. */
const third = 'Đông Tây Nam Bắc Thượng Hạ'.split(' ');

const pairs: readonly string[] = first.flatMap((a) =>
  second.filter((b) => fold(a).slice(0, 2) !== fold(b).slice(0, 2)).map((b) => `${a} ${b}`),
);

/** Every name there is, the short ones first; the order within is the seed's. */
export function namePool(seed: number): string[] {
  const random = stream(seed, 'names');
  const long = pairs.flatMap((pair) => third.map((last) => `${pair} ${last}`));
  return [...shuffled(pairs, random), ...shuffled(long, random)];
}

/**
 * Names of the communes of each district (`sizes` communes), from a pool that `taken` names of it are missing from. They are
 * unique within a district. As in real provinces a few names stand in two districts: about one in seventy, and all of them
 * where the pool is used up.
 */
export function communeNames(sizes: readonly number[], pool: readonly string[]): string[][] {
  let next = 0;
  const names = sizes.map((size) => Array.from({ length: size }, () => pool[next++ % pool.length] ?? ''));
  for (let from = 0; from + 3 < names.length; from += 4) {
    const [lender, borrower] = [names[from], names[from + 3]];
    if (lender?.[0] !== undefined && borrower) borrower[borrower.length - 1] = lender[0];
  }
  return names;
}
