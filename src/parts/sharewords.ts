import type { Dictionary } from '../words/strings.ts';

/** Words of the ways to pass a page on, and of the foot of a printed sheet. */
export const shareWords = {
  title: { vi: 'Gửi trang này', en: 'Share this page' },
  /** A phone lets its owner choose: Zalo has no address of its own that takes a link. */
  send: { vi: 'Zalo, tin nhắn…', en: 'Zalo, messages…' },
  copy: { vi: 'Chép liên kết', en: 'Copy link' },
  code: { vi: 'Mã QR', en: 'QR code' },
  codeOf: { vi: 'Mã QR dẫn tới trang này', en: 'QR code that leads to this page' },
  print: { vi: 'In một trang A4', en: 'Print on one A4 page' },
  copied: { vi: 'Đã chép liên kết.', en: 'Link copied.' },
  /** Where nothing but the clipboard leads to Zalo. */
  paste: { vi: 'Đã chép: dán vào Zalo hay tin nhắn.', en: 'Copied: paste it into Zalo or a message.' },
  notCopied: {
    vi: 'Máy không cho chép: hãy chọn địa chỉ này.',
    en: 'Copying is not allowed here: select this address.',
  },
  newest: { vi: 'Xem bản mới nhất trên Thước Số', en: 'See the newest version on Thước Số' },
  dated: {
    vi: (date: string) => `Nguồn mới nhất đã đọc: ngày ${date}.`,
    en: (date: string) => `Latest source read: ${date}.`,
  },
} as const satisfies Dictionary;
