/** How a citizen asks for what was not released, as rows. Columns are told in `data/README.md`. */
import { z } from 'zod';
import { SourceId } from '../../src/model/ids.ts';
import { code, sources, text, whole } from './cells.ts';
import { texts } from './texts.ts';

export const AccessRow = z.object({
  id: code,
  order: whole,
  name: texts,
  text: texts,
  law: SourceId,
  article: texts,
  source: sources,
  quote: text,
});
