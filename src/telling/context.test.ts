import { describe, expect, it } from 'vitest';
import { context as base, id } from '../../tests/fixtures/units.ts';
import type { Unit } from '../model/scored.ts';
import {
  cellOfUnit,
  fullNameOf,
  labelOf,
  linkOfUnit,
  nameOf,
  quotedName,
  unitCell,
  unitLink,
  type Context,
} from './context.ts';

const unit = (code: string, fullName: string, parent: string, more: Partial<Unit> = {}): Unit => ({
  id: id(code),
  code,
  level: 'commune',
  province: '37',
  parent: id(parent),
  kind: 'Xã',
  name: fullName.replace('Xã ', ''),
  fullName,
  slug: code,
  path: `/${code}/`,
  successors: [],
  heirs: [],
  sources: [],
  aliases: [],
  named: true,
  ...more,
});
const district = (code: string, name: string) =>
  unit(code, `Huyện ${name}`, '37', { level: 'district', name, kind: 'Huyện' });
const contextOf = (...units: Unit[]): Context => ({ ...base, units: new Map(units.map((one) => [one.id, one])) });

describe('the name of a commune in a list', () => {
  const own = unit('1', 'Xã Gia Sơn', '372');
  const homes = [district('372', 'Nho Quan'), district('373', 'Gia Viễn')];
  it.each([
    ['stands alone where it is the only one', [], 'Xã Gia Sơn'],
    ['has its district where another has the same', [unit('2', 'Xã Gia Sơn', '373')], 'Xã Gia Sơn (Nho Quan)'],
    [
      'is not confused with one of another province',
      [unit('2', 'Xã Gia Sơn', '373', { province: '58' })],
      'Xã Gia Sơn',
    ],
    ['nor with one of another day', [unit('2', 'Xã Gia Sơn', '373', { path: undefined })], 'Xã Gia Sơn'],
  ])('%s', (_, others, label) => expect(labelOf(own, 'vi', contextOf(own, ...homes, ...others))).toBe(label));
});

describe('a commune in a list of another language', () => {
  const own = unit('1', 'Xã Gia Sơn', '372');
  const homes = contextOf(own, district('372', 'Nho Quan'), unit('2', 'Xã Gia Sơn', '373'));
  it('has its kind in that language, and only its name is Vietnamese', () => {
    expect(labelOf(own, 'en', homes)).toBe('Gia Sơn commune (Nho Quan)');
    expect(String(linkOfUnit(own.id, 'en', homes))).toBe(
      '<a href="/en/1/"><span lang="vi">Gia Sơn</span> commune (<span lang="vi">Nho Quan</span>)</a>',
    );
    expect(cellOfUnit(own.id, 'en', homes)).toEqual({ text: 'Gia Sơn commune (Nho Quan)', href: '/en/1/' });
    expect(String(linkOfUnit(own.id, 'vi', homes))).toBe('<a href="/1/">Xã Gia Sơn (Nho Quan)</a>');
  });
});

describe('a department that no source names', () => {
  const words = 'Chưa rõ tên trong nguồn đã đọc (2)';
  const own = unit('chua-ro-2', words, '37', { level: 'department', kind: 'Chưa rõ', name: words, named: false });
  it('is said in the language of the reader, and keeps its number', () => {
    expect([fullNameOf(own, 'vi'), nameOf(own, 'vi')]).toEqual([words, words]);
    const english = 'Named in no source we could read (2)';
    expect([fullNameOf(own, 'en'), nameOf(own, 'en')]).toEqual([english, english]);
  });
  it('is no Vietnamese word on an English page', () => {
    for (const html of [quotedName(own, 'en'), unitLink(own, 'en')]) expect(String(html)).not.toContain('lang=');
    expect(unitCell(own, 'en')).not.toHaveProperty('lang');
  });
  it('unlike one with a name', () => {
    const other = unit('nb-so-y-te', 'Sở Y tế tỉnh Ninh Bình', '37', { level: 'department', name: 'Sở Y tế' });
    expect([fullNameOf(other, 'en'), nameOf(other, 'en')]).toEqual(['Sở Y tế tỉnh Ninh Bình', 'Sở Y tế']);
    expect(String(quotedName(other, 'en'))).toBe('<span lang="vi">Sở Y tế</span>');
    expect(unitCell(other, 'en')).toMatchObject({ lang: 'vi' });
  });
});
