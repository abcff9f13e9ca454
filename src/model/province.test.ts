import { describe, expect, it } from 'vitest';
import { homeProvince, homeProvinces, hubPath } from './province.ts';

describe('the provinces with pages', () => {
  it.each([
    ['37', '/ninh-binh/'],
    ['58', '/ninh-thuan/'],
    ['mau', '/tinh-mau/'],
  ])('%s has its pages below %s', (code, path) => {
    const found = homeProvince(code);
    expect(found && hubPath(found)).toBe(path);
  });

  it.each(['01', '', undefined])('%s is none', (code) => expect(homeProvince(code)).toBeUndefined());

  it.each(['slug', 'prefix', 'name'] as const)('no two share a %s', (field) => {
    const all = Object.values(homeProvinces).map((province) => province[field]);
    expect(new Set(all).size).toBe(all.length);
  });
});
