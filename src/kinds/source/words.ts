import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of documents. */
export const sourceWords = {
  titlePrinted: { vi: 'Tên như in', en: 'Title as printed' },
  issuer: { vi: 'Nơi ban hành', en: 'Issuer' },
  number: { vi: 'Số', en: 'Number' },
  date: { vi: 'Ngày', en: 'Date' },
  standing: { vi: 'Loại nguồn', en: 'Kind' },
  access: { vi: 'Mức đọc được', en: 'Access' },
  note: { vi: 'Ghi chú', en: 'Note' },
  original: { vi: 'Mở bản gốc', en: 'Open the original' },
  originalHost: { vi: (host: string) => `Mở tại ${host}`, en: (host: string) => `Open at ${host}` },
  noUrl: { vi: 'Không có địa chỉ trên mạng', en: 'No address on the web' },
  quotesHeading: { vi: 'Các câu đã dùng', en: 'Quotes used' },
  noQuotes: {
    vi: 'Chưa câu nào của nguồn này được trích. Nguồn được dùng để đối chiếu danh mục đơn vị, hoặc được giữ lại để tra cứu.',
    en: 'No sentence of this source is quoted. It serves to check the official list of units, or is kept for reference.',
  },
  noQuotesUnread: {
    vi: 'Chưa đọc được văn bản này nên không có câu nào được trích.',
    en: 'This document could not be read, so nothing is quoted from it.',
  },
  uses: { vi: 'Dùng cho', en: 'Supports' },
  /** Closes the heading: how much is quoted. */
  used: {
    vi: (count: string) => `: ${count} câu đã dùng`,
    en: (count: string) => `: ${many(count, 'quote', 'quotes')} used`,
  },
  moreQuotes: {
    vi: (count: string) => `${count} câu nữa`,
    en: (count: string) => many(count, 'more quote', 'more quotes'),
  },
  usesOf: {
    vi: (count: string) => `Dùng cho ${count} chỗ`,
    en: (count: string) => `Supports ${many(count, 'place', 'places')}`,
  },
  moreUses: { vi: (count: string) => `và ${count} chỗ khác`, en: (count: string) => `and ${count} more` },
  beside: {
    vi: 'Cùng nội dung, câu nguyên văn trích ở nguồn khác',
    en: 'Says the same; the sentence is quoted from another source',
  },
  tableRows: {
    vi: (count: string) => `${count} giá trị trong các bảng xếp hạng`,
    en: (count: string) => `${count} values of rankings`,
  },
  tableEdition: { vi: 'Kỳ đánh giá', en: 'Edition' },
  tableQuotes: { vi: 'Số giá trị', en: 'Values' },
  tableFile: { vi: 'Toàn bộ số liệu', en: 'All the data' },
  firstRows: { vi: (count: string) => `${count} dòng đầu`, en: (count: string) => `The first ${count} rows` },
  awaitedHeading: { vi: 'Những gì còn nằm trong văn bản này', en: 'What this document still holds' },
  awaitedIntro: {
    vi: 'Các giá trị sau nằm trong văn bản này và không có trong nguồn đã đọc:',
    en: 'These values stand in this document and in no source we could read:',
  },
  lawSteps: { vi: 'Cách xin một văn bản, theo từng điều', en: 'How to ask for a document, article by article' },
  /** Units of today that the act set up. */
  formed: {
    vi: (n: number) => `${n} đơn vị thành lập theo văn bản này`,
    en: (n: number) => `${many(n, 'unit', 'units')} set up by this act`,
  },
  sourceDescription: {
    vi: (title: string, issuer: string, quotes: string) =>
      `${title} (${issuer}): ${quotes} câu đã dùng và những gì chúng chứng minh.`,
    en: (title: string, issuer: string, quotes: string) =>
      `${title} (${issuer}): ${many(quotes, 'quote used and what it supports', 'quotes used and what they support')}.`,
  },
} as const satisfies Dictionary;
