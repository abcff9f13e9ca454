/** Addresses of pages that are there whatever the data hold, and of their parts. */

/** Pages of which there is one. */
export const sitePages = {
  home: '/',
  find: '/tim/',
  country: '/viet-nam/',
  checks: '/doi-chieu/',
  sources: '/nguon/',
  method: '/phuong-phap/',
  data: '/du-lieu/',
  about: '/gioi-thieu/',
  licences: '/giay-phep/',
} as const;

/** What words of the documents mean, for those who do not read their language. */
export const termsAnchor = 'tu-ngu';

/** Where the provinces of today stand on the page of an edition that ranked those before the mergers. */
export const afterMergerAnchor = 'sau-sap-nhap';

/** Page of a document. */
export const sourcePath = (id: string): string => `${sitePages.sources}${id}/`;

/** The checks of a topic, each in full. */
export const checkTopicPath = (topic: string): string => `${sitePages.checks}${topic}/`;

/** As much of a check as tells where it stands. */
export interface CheckPlace {
  readonly id: string;
  readonly topic: string;
}

/** Where a check stands among the others of its topic. */
export const checkPath = ({ id, topic }: CheckPlace): string => `${checkTopicPath(topic)}#${id}`;

/** Anchors of the parts of the method page, in their order. */
export const methodAnchors = {
  indices: 'chi-so',
  grades: 'muc-bang-chung',
  scoring: 'cham-diem',
  ranks: 'xep-hang',
  firmness: 'do-chac',
  bounds: 'khoang-suy-ra',
  dti: 'tru-cot-dti',
  targets: 'muc-tieu',
  plan: 'ke-hoach',
  checks: 'doi-chieu',
  codes: 'ma-don-vi',
  unknown: 'chua-biet',
} as const;

/** A part of the method page. */
export const methodPath = (part: keyof typeof methodAnchors): string => `${sitePages.method}#${methodAnchors[part]}`;

/** Where the files of a family are told of. */
export const filesPath = (family: string): string => `${sitePages.data}#${family}`;

/** A file of the finder's index, by its name without its ending. */
export const finderFile = (name: string): string => `${sitePages.find}chi-muc/${name}.json`;

/** A file on offer, by its name with or without an ending. */
export const filePath = (name: string): string => `${sitePages.data}${name}`;

/** The name of a file on offer, from its path. */
export const fileName = (path: string): string => path.slice(sitePages.data.length);
