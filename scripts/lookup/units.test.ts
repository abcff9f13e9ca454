import { describe, expect, it } from 'vitest';
import { readFiles, soundFiles, spoil, type Files } from '../../tests/fixtures/sound-files.ts';
import { register } from './register.ts';
import { resolve, scoreUnits } from './units.ts';

function unitsOf(files: Files) {
  const { data } = readFiles(files);
  return scoreUnits(data, register(data.units));
}
const sound = unitsOf(soundFiles);
const unit = (id: string) => sound.find((one) => one.id === id);

describe('scoreUnits', () => {
  it.each([
    ['37', '/viet-nam/tinh/ninh-binh/'],
    ['373', '/ninh-binh/don-vi/huyen-gia-vien/'],
    ['14326', '/ninh-binh/don-vi/xa-gia-thang-14326/'],
    ['nt-so-noi-vu', '/ninh-thuan/don-vi/so-noi-vu/'],
    ['373@2025-01-01', undefined],
  ])('%s stands at %s', (id, path) => expect(unit(id)?.path).toBe(path));

  it('tells the holders of a code apart, and follows the first to the second', () => {
    expect(sound.filter(({ code }) => code === '373').map(({ id }) => id)).toEqual(['373', '373@2025-01-01']);
    expect(unit('373')?.successors).toEqual([
      { id: '373@2025-01-01', fullName: 'Huyện Gia Viễn', from: '2025-01-01', partial: false, legalBasis: undefined },
    ]);
    expect(unit('373@2025-01-01')?.successors).toEqual([]);
  });

  it('says where a territory was split', () => {
    const split = unitsOf(spoil('data/units.csv', '2024-12-31,373,', '2024-12-31,373;372,'));
    expect(split.find(({ id }) => id === '373')?.successors).toMatchObject([{ id: '373@2025-01-01', partial: true }]);
  });

  it('knows province and parent on the day', () => {
    expect(unit('14326')).toMatchObject({ province: '37', parent: '373' });
    expect(unit('37')).toMatchObject({ province: '37', parent: undefined });
  });
});

describe('resolve', () => {
  const known = register(readFiles(soundFiles).data.units);
  it.each([
    ['2023-12-31', '373'],
    ['2025-01-01', '373@2025-01-01'],
  ])('finds who held the code on %s', (date, id) => expect(resolve(known, '373', date)).toBe(id));
  it('refuses a day on which nobody held it', () =>
    expect(() => resolve(known, '373', '2026-01-01')).toThrow('no unit held the code 373 on 2026-01-01'));
});
