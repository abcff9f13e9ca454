import { expect, it } from 'vitest';
import { goalsFile, goalsPath, targetAnchor, taskAnchor } from './addresses.ts';

it.each([
  ['targets', 2024, '/ninh-thuan/muc-tieu/2024/', '/du-lieu/ninh-thuan-muc-tieu-2024'],
  ['plan', 2023, '/ninh-thuan/ke-hoach-dti/2023/', '/du-lieu/ninh-thuan-ke-hoach-dti-2023'],
] as const)('the %s of %i', (kind, year, path, file) => {
  const edition = { kind, year, place: { slug: 'ninh-thuan' } };
  expect([goalsPath(edition), goalsFile(edition)]).toEqual([path, file]);
});

it.each([
  ['II.3.1', 'II-3-1'],
  ['I.2', 'I-2'],
])('anchor of target %s is %s', (id, anchor) => expect(targetAnchor(id)).toBe(anchor));

it('gives d and đ different anchors', () => expect(taskAnchor('8d')).not.toBe(taskAnchor('8đ')));
