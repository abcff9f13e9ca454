import { expect, test } from 'vitest';
import { readFiles, spoil } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { checkClaimTopics } from './claimtopics.ts';

const claims = 'data/claims/claims.csv';

test('a claim has a topic of the data', () => {
  const problemsOf = (topic: string) => checkClaimTopics(readFiles(spoil(claims, ',plan,', `,${topic},`)).data);
  expect(problemsOf('plan')).toEqual([]);
  expect(problemsOf('plans').map(formatProblem)).toEqual([
    `${claims}:2:2  topic "plans" is not in claims/topics.csv (nearest: plan)`,
  ]);
});
