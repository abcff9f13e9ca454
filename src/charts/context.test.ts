import { describe, expect, it } from 'vitest';
import type { Unit } from '../domain/scored.ts';
import { context as base, id } from '../../tests/fixtures/units.ts';
import { labelOf, type Context } from './context.ts';

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
  ])('%s', (_, others, label) => expect(labelOf(own, contextOf(own, ...homes, ...others))).toBe(label));
});
