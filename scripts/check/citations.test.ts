import { test } from 'vitest';
import { edition, expectFault, results, type Spoiled } from '../../tests/fixtures/checked.ts';

test.each<Spoiled>([
  [
    'unknown source',
    results,
    'bao-cao-2023',
    'bao-cao-2032',
    ':2:7  source "bao-cao-2032" is not in sources.csv (nearest: bao-cao-2023)',
  ],
  [
    'unknown decision',
    edition,
    '"qd-506-2024"',
    '"qd-507-2024"',
    '  decision "qd-507-2024" is not in sources.csv (nearest: qd-506-2024)',
  ],
  [
    'unknown annex',
    edition,
    '"document":"qd-506-2024"',
    '"document":"phu-luc-2"',
    '  levels.district.annex.document "phu-luc-2" is not in sources.csv',
  ],
  ['source of a claim', 'data/claims/claims.csv', 'bao-cao-2023', 'bc', ':2:10  sources "bc" is not in sources.csv'],
])('%s', expectFault);
