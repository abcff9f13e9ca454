import { expect, it } from 'vitest';
import { targetsEdition } from '../../../tests/fixtures/plan.ts';
import { EditionId } from '../../model/ids.ts';
import { otherYears, relatedChecks } from './related.ts';

const check = (id: string, verdict: 'match' | 'contradiction') => ({ id, verdict, readings: [] });
const sound = [check('tong', 'match'), check('dat', 'match')];

it.each([
  ['doubts alone, where there are some', [...sound, check('dong', 'contradiction')], ['dong']],
  ['else what is not shown elsewhere', sound, ['dat']],
  ['nothing, where the sum is all', sound.slice(0, 1), []],
  ['nothing, where nothing was checked', [], []],
])('a page shows of its checks %s', (_, checks, shown) =>
  expect(relatedChecks(checks, { tally: 'tong' }).map(({ id }) => id)).toEqual(shown),
);

it('leads to the other years of its own province', () => {
  const later = { ...targetsEdition, id: EditionId.parse('ninh-thuan/targets-2025') };
  const elsewhere = {
    id: EditionId.parse('ninh-binh/targets-2024'),
    place: { ...targetsEdition.place, code: '37' },
  };
  expect(otherYears(targetsEdition, [targetsEdition, later, elsewhere])).toEqual([later]);
});
