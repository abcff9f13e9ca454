import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the list of documents. */
export const sourcesWords = {
  sourcesHeading: {
    vi: (all: string, hidden: string) => `${all} nguồn; ${hidden} quyết định gốc không có trong tay`,
    en: (all: string, hidden: string) => `${all} sources; ${hidden} original decisions are not at hand`,
  },
  sourcesDek: {
    vi: (full: string, excerpt: string, cited: string) =>
      `${full} nguồn đọc được toàn văn, ${excerpt} nguồn chỉ đọc được một phần, ${cited} văn bản chỉ biết vì nguồn khác dẫn. Mỗi nguồn có một trang ghi mọi câu đã dùng.`,
    en: (full: string, excerpt: string, cited: string) =>
      `${full} sources were read in full, ${excerpt} in part, and ${cited} documents are known only because others cite them. Each has a page with every sentence used.`,
  },
  'accessIntro_not-released': {
    vi: 'Các văn bản này được nguồn khác nhắc đến. Dưới mỗi văn bản là những số còn thiếu phải tìm ở đó.',
    en: 'Other sources refer to these documents. Below each are the missing figures that it holds.',
  },
  accessIntro_full: {
    vi: 'Văn bản, bài báo hoặc bộ dữ liệu đã đọc từ đầu đến cuối.',
    en: 'Documents, articles or data sets read from beginning to end.',
  },
  accessIntro_excerpt: {
    vi: 'Chỉ đọc được một đoạn; phần còn lại có thể nói thêm điều khác.',
    en: 'Only a passage could be read; the rest may say more.',
  },
  accessIntro_cited: {
    vi: 'Chưa đọc được; tên, số và ngày lấy từ nguồn dẫn văn bản.',
    en: 'Not read; title, number and date come from the source that cites the document.',
  },
  quotesUsed: {
    vi: (count: string) => `${count} giá trị hoặc câu đã dùng`,
    en: (count: string) => many(count, 'quote used', 'quotes used'),
  },
} as const satisfies Dictionary;
