/** How new what the site says is. No clock tells it: two builds of the same data are the same. */
import { sources } from './scored.ts';

/** Day of the newest document of which something was read; those dated by month or year alone do not count. */
export const newestDate = sources
  .filter(({ access }) => access === 'full' || access === 'excerpt')
  .map(({ date }) => date ?? '')
  .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date))
  .sort()
  .at(-1);
