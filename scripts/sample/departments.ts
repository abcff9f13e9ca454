import { sourceLocale } from '../../src/model/languages.ts';
import { slugify } from '../../src/model/text.ts';
import type { Texts } from '../../src/model/texts.ts';
import { provincePrefix } from './identity.ts';
import { departmentNames } from './words.ts';

/** A state body of the province. Bodies of these names exist in every real province; their codes say which one is meant. */
export interface Department {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  /** What it is called in each language. */
  readonly called: Texts;
}

/** First words of the names: what kind of body it is. */
const kinds = ['Văn phòng', 'Thanh tra', 'Sở', 'Ban'];

export const departments: readonly Department[] = departmentNames.map((called) => ({
  code: `${provincePrefix}${slugify(called[sourceLocale])}`,
  kind: kinds.find((kind) => called[sourceLocale].startsWith(kind)) ?? 'Sở',
  name: called[sourceLocale],
  called,
}));
