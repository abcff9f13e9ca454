import { describe, expect, it } from 'vitest';
import { at, ninhBinh, tinhMau } from '../../tests/fixtures/provinces.ts';
import {
  boundsPath,
  editionPath,
  goalsFile,
  goalsPath,
  hubPath,
  rankingPath,
  targetAnchor,
  taskAnchor,
} from './addresses.ts';

describe('where a ranking stands', () => {
  it.each([
    [ninhBinh, 'commune', '/ninh-binh/pdti/2023/xa/', '/du-lieu/ninh-binh-pdti-2023-xa'],
    [ninhBinh, 'department', '/ninh-binh/pdti/2023/so-nganh/', '/du-lieu/ninh-binh-pdti-2023-so-nganh'],
    [ninhBinh, 'province', '/viet-nam/dti/2023/', '/du-lieu/viet-nam-dti-2023'],
    [tinhMau, 'district', '/tinh-mau/pdti/2023/huyen/', '/tinh-mau/tinh-mau-pdti-2023-huyen'],
  ] as const)('%s at level %s: %s', (home, level, path, file) => {
    expect(at(home, 2023, level)).toEqual({ path, file });
  });

  it('has its views below its own page', () => {
    const ranking = at(ninhBinh, 2023, 'district');
    expect([rankingPath(ranking), boundsPath(ranking)]).toEqual([
      '/ninh-binh/pdti/2023/huyen/',
      '/ninh-binh/pdti/2023/huyen/suy-ra/',
    ]);
  });
});

it('a hub and its editions follow from the slug', () => {
  expect([hubPath({ slug: 'ha-nam' }), editionPath({ hub: '/ha-nam/' }, 2024)]).toEqual([
    '/ha-nam/',
    '/ha-nam/pdti/2024/',
  ]);
});

it.each([
  ['targets', 2024, '/ninh-thuan/muc-tieu/2024/', '/du-lieu/ninh-thuan-muc-tieu-2024'],
  ['plan', 2023, '/ninh-thuan/ke-hoach-dti/2023/', '/du-lieu/ninh-thuan-ke-hoach-dti-2023'],
] as const)('the %s of %i', (kind, year, path, file) => {
  const edition = { kind, year, place: { slug: 'ninh-thuan' } };
  expect([goalsPath(edition), goalsFile(edition)]).toEqual([path, file]);
});

it('anchors hold no dot, and tell 8đ from 8d', () => {
  expect([targetAnchor('II.3.1'), taskAnchor('8đ'), taskAnchor('8d')]).toEqual([
    'II-3-1',
    'nhiem-vu-8dd',
    'nhiem-vu-8d',
  ]);
});
