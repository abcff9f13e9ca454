import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

const sound = ['a.xlsx', '--edition', 'ninh-binh/pdti-2023', '--level', 'commune'];
const faults = (...args: string[]): readonly string[] => {
  const parsed = parseOptions(args);
  return 'help' in parsed ? ['help'] : parsed.faults;
};

test('reads a sound command line', () => {
  expect(parseOptions([...sound, '--root', './data/tinh-mau/', '--write', '--sheet', 'PL 3'])).toEqual({
    faults: [],
    options: {
      file: 'a.xlsx',
      edition: 'ninh-binh/pdti-2023',
      level: 'commune',
      source: undefined,
      sheet: 'PL 3',
      mapping: undefined,
      root: 'data/tinh-mau',
      write: true,
    },
  });
});

test('writes nothing and reads data/ unless told otherwise', () => {
  expect(parseOptions(sound)).toMatchObject({ options: { root: 'data', write: false } });
});

test.each<[rule: string, args: string[], expected: string[]]>([
  ['help', ['--help', '--nonsense'], ['help']],
  [
    'nothing at all',
    [],
    [
      'no file is given (expected FILE.xlsx or FILE.csv)',
      '--edition is missing (expected like ninh-binh/pdti-2023)',
      '--level is missing (expected like commune)',
    ],
  ],
  ['unknown option', [...sound, '--shet', 'x'], ['--shet is no option (nearest: --sheet)']],
  [
    'several at once',
    ['a.csv', '--edition', '--levl', 'x'],
    ['--edition has no value', '--level is missing (expected like commune)'],
  ],
  ['a value where none belongs', [...sound, '--write=yes'], ['--write takes no value']],
  ['two files', [...sound, 'b.xlsx'], ['"b.xlsx" is one file too many (expected one)']],
])('%s', (_, args, expected) => {
  expect(faults(...args)).toEqual(expected);
});
