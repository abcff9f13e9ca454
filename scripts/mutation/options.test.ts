import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';

describe('the command line', () => {
  it.each([
    [[], { paths: [], isWhole: false, seed: 1, minutes: 8 }],
    [['--seed', '7', '--minutes', '2.5'], { paths: [], isWhole: false, seed: 7, minutes: 2.5 }],
    [['--all'], { paths: [], isWhole: true, seed: 1, minutes: undefined }],
    [['--all', '--minutes', '60'], { paths: [], isWhole: true, seed: 1, minutes: 60 }],
    [['scripts/rank.ts'], { paths: ['scripts/rank.ts'], isWhole: true, seed: 1, minutes: undefined }],
  ])('%j', (args, options) => expect(parseOptions(args)).toEqual({ options, help: false }));

  it('asks for help', () => expect(parseOptions(['--help'])).toMatchObject({ help: true }));

  it.each([
    [['--sed', '1'], 'option "--sed" does not exist (nearest: --seed)'],
    [['--seed', 'x'], 'option --seed "x" is not a whole number'],
    [['--minutes', '0'], 'option --minutes "0" is not a number above 0'],
    [['--minutes'], 'option --minutes "true" is not a number above 0'],
  ])('%j is refused', (args, fault) => expect(parseOptions(args).faults).toContain(fault));
});
