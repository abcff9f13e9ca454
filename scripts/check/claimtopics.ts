import { problemAt } from '../read/located.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';

/** The topic of every claim is in `claims/topics.csv`. */
export function checkClaimTopics({ claims, claimTopics }: DataSet): Problem[] {
  const codes = claimTopics.map(({ code }) => code);
  return claims
    .filter(({ topic }) => !codes.includes(topic))
    .map((row) =>
      problemAt(
        row,
        'topic',
        `topic "${row.topic}" is not in claims/topics.csv${nearestHint(nearest(row.topic, codes))}`,
      ),
    );
}
