import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the list of documents. */
export const sourcesWords = {
  sourcesHeading: {
    vi: (all: string, full: string, excerpt: string) =>
      `${all} nguồn: ${full} nguồn đọc được toàn văn, ${excerpt} nguồn đọc được một phần`,
    en: (all: string, full: string, excerpt: string) => `${all} sources: ${full} read in full, ${excerpt} in part`,
  },
  sourcesDek: {
    vi: (cited: string, hidden: string) =>
      `${cited} văn bản chỉ biết vì nguồn khác dẫn; ${hidden} quyết định gốc không có trong tay. Mỗi nguồn có một trang ghi mọi câu đã dùng.`,
    en: (cited: string, hidden: string) =>
      `${many(cited, 'document is', 'documents are')} known only because others cite them; ${many(hidden, 'original decision is', 'original decisions are')} not at hand. Each has a page with every sentence used.`,
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
