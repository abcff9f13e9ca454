import type { Dictionary } from './strings.ts';

/** Strings of how a citizen asks for what was not released, and of the letter. */
export const accessWords = {
  heading: { vi: 'Bạn có thể xin con số này', en: 'Citizens can ask for this figure' },
  headingRanking: { vi: 'Bạn có thể xin bảng xếp hạng', en: 'Citizens can ask for a ranking' },
  under: {
    vi: (law: string) => `Theo ${law}, đọc trong các bản chép. Luật có thể đã sửa đổi: nên hỏi lại nơi nhận.`,
    en: (law: string) => `Under the ${law}, read in copies. It may have been amended since: ask the office.`,
  },
  fold: { vi: 'Các bước, và phiếu điền sẵn', en: 'The steps, and a request filled in' },
  law: { vi: 'Luật Tiếp cận thông tin', en: 'Law on Access to Information' },
  letter: { vi: 'Phiếu yêu cầu, đã điền tên văn bản', en: 'The request, with the document filled in' },
  inVietnamese: { vi: 'Phiếu viết bằng tiếng Việt', en: 'The request must be in Vietnamese. In English it says' },
  take: { vi: 'Chạm vào phần chữ để chọn cả phiếu, rồi chép.', en: 'Tap the text to select all of it, then copy.' },
  copy: { vi: 'Chép phiếu', en: 'Copy the request' },
  copied: { vi: 'Đã chép: dán vào thư hay tệp rồi điền tên.', en: 'Copied: paste it and fill in your name.' },
  notCopied: { vi: 'Máy không cho chép: hãy chạm vào phần chữ.', en: 'Copying is not allowed here: tap the text.' },
  to: {
    vi: (province: string) => `Kính gửi: Văn phòng Ủy ban nhân dân ${province}`,
    en: (province: string) => `To: the Office of the People’s Committee of ${province}`,
  },
  want: {
    vi: (document: string, unit: string) => `Tôi đề nghị được cung cấp ${document}, trong đó có ${unit}.`,
    en: (document: string, unit: string) => `I ask for ${document}, which includes ${unit}.`,
  },
  annexTo: {
    vi: (annex: string, document: string) => `${annex} kèm theo ${document}`,
    en: (annex: string, document: string) => `${annex} of ${document}`,
  },
  numbered: {
    vi: (title: string, number: string, date: string) => `${title}, số ${number} ngày ${date}`,
    en: (title: string, number: string, date: string) => `the ${title}, no. ${number} of ${date}`,
  },
  unnumbered: { vi: (title: string) => title, en: (title: string) => `the ${title}` },
  resultsUnder: {
    vi: (place: string, document: string) => `kết quả chấm điểm, xếp hạng chuyển đổi số của ${place} theo ${document}`,
    en: (place: string, document: string) =>
      `the digital-transformation scores and ranking of ${place} under ${document}`,
  },
  results: {
    vi: (place: string) => `kết quả chấm điểm, xếp hạng chuyển đổi số của ${place}`,
    en: (place: string) => `the digital-transformation scores and ranking of ${place}`,
  },
  form: {
    vi: 'Hình thức nhận: bản điện tử, tốt nhất là bảng tính.',
    en: 'How to send it: as an electronic file, best a spreadsheet.',
  },
  reason: {
    vi: 'Lý do: muốn biết kết quả chuyển đổi số ở nơi tôi sống.',
    en: 'Why: I want to know the results where I live.',
  },
  name: { vi: 'Họ tên: …', en: 'Name: …' },
  address: { vi: 'Nơi cư trú: …', en: 'Address: …' },
  number: { vi: 'Số căn cước: …', en: 'Identity number: …' },
  contact: { vi: 'Điện thoại, thư điện tử: …', en: 'Telephone, e-mail: …' },
} as const satisfies Dictionary;
