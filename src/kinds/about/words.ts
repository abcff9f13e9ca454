import type { Dictionary } from '../../words/strings.ts';

/** Strings of the page about the site. */
export const aboutWords = {
  title: { vi: 'Giới thiệu', en: 'About' },
  heading: {
    vi: 'Một chỗ để xem ai đứng ở đâu trong chuyển đổi số, và điều đó chắc đến đâu',
    en: 'One place to see who stands where in digital transformation, and how firmly that is known',
  },
  /** `provinces` are those of a national ranking, where there is one. */
  dek: {
    vi: (sources: string, units: string, places: string, provinces: string | undefined) =>
      `Thước Số gom số liệu chuyển đổi số mà cơ quan nhà nước và báo chí đã công bố: ${sources} nguồn, ${units} đơn vị của ${places}${provinces === undefined ? '' : `, ${provinces} tỉnh, thành phố`}.`,
    en: (sources: string, units: string, places: string, provinces: string | undefined) =>
      `Thước Số gathers the digital-transformation figures that state bodies and the press have published: ${sources} sources, ${units} units of ${places}${provinces === undefined ? '' : `, ${provinces} provinces`}.`,
  },
  whatHeading: { vi: 'Trang này có gì', en: 'What is here' },
  whatRanked: {
    vi: (place: string) => `Xếp hạng các cơ quan nhà nước của ${place}`,
    en: (place: string) => `The ranking of the state bodies of ${place}`,
  },
  /** Where one level alone is ranked. */
  whatRankedOne: {
    vi: (place: string, level: string) => `Xếp hạng ${level} của ${place}`,
    en: (place: string, level: string) => `The ranking of the ${level} of ${place}`,
  },
  whatTargets: {
    vi: (place: string) => `Chỉ tiêu chuyển đổi số và kế hoạch nâng chỉ số chuyển đổi số của ${place}`,
    en: (place: string) => `The targets of ${place} and its plan to raise its digital index`,
  },
  whatNational: {
    vi: 'Chỉ số chuyển đổi số (DTI) của các tỉnh trong cả nước',
    en: 'The digital transformation index (DTI) of all provinces',
  },
  whatChecks: { vi: 'Đối chiếu các con số trong nguồn', en: 'The figures of the sources, checked' },
  whoHeading: { vi: 'Dành cho ai', en: 'Who it is for' },
  whoCitizen: {
    vi: 'Người dân muốn biết xã, phường, huyện mình được chấm thế nào.',
    en: 'Citizens who want to know how their commune or district was scored.',
  },
  whoOfficial: {
    vi: 'Cán bộ muốn gửi phiếu điểm của đơn vị mình cho đồng nghiệp.',
    en: 'Officials who want to send the scorecard of their unit to colleagues.',
  },
  whoJournalist: {
    vi: 'Nhà báo cần con số kèm nguồn và câu nguyên văn.',
    en: 'Journalists who need a figure with its source and the sentence that holds it.',
  },
  whoOfficer: {
    vi: 'Người làm số liệu ở địa phương, khi có quyết định mới, muốn đưa số lên trang mà không phải lập trình.',
    en: 'Data officers who receive a new decision and want it on the site without writing code.',
  },
  correctionsHeading: { vi: 'Khi thấy một số sai', en: 'When a figure is wrong' },
  corrections: {
    vi: 'Muốn báo một số sai, cần ba điều: trang nào, số nào, và câu đúng trong văn bản nào. Hiện chưa có địa chỉ nhận góp ý; khi có, địa chỉ sẽ ghi ở đây.',
    en: 'To report a wrong figure, three things are needed: the page, the figure, and the sentence of the document that proves it. No address to send them to is set up yet; once there is one, it will stand here.',
  },
  correctionsData: {
    vi: 'Ai có kho mã nguồn thì sửa được tệp CSV trong thư mục data; tệp data/README.md giải thích từng cột. Trang được dựng lại từ các tệp đó, nên mỗi lần sửa đều còn vết.',
    en: 'Whoever has the code repository can correct the CSV files in its data folder; data/README.md explains every column. The site is rebuilt from those files, so every correction leaves a trace.',
  },
  correctionsRule: {
    vi: 'Số in sai trong nguồn thì không sửa: trang giữ như đã in, ghi chú, và đưa vào mục đối chiếu.',
    en: 'A figure misprinted in a source is not corrected: it stays as printed, with a note, and goes into the fact checks.',
  },
  /** For readers who meet the Vietnamese words in a quote. */
  termsHeading: { vi: 'Các từ tiếng Việt', en: 'Vietnamese words in quotes' },
  independenceHeading: { vi: 'Độc lập', en: 'Independence' },
  independence: {
    vi: 'Thước Số không phải trang của cơ quan nhà nước và không thay văn bản gốc. Trang không chấm điểm. Khi nguồn chỉ in điểm, hạng được xếp từ điểm và ghi “Tính lại”.',
    en: 'Thước Số is not a site of any authority and does not replace the original documents. The site does not score. Where a source prints scores only, ranks are worked out from them and marked Recomputed.',
  },
  privacyHeading: { vi: 'Người đọc không bị theo dõi', en: 'Readers are not tracked' },
  privacy: {
    vi: 'Trang không đặt cookie, không đếm lượt xem, không tải gì từ máy chủ khác. Mọi trang đọc được khi tắt JavaScript.',
    en: 'The site sets no cookies, counts no visits and loads nothing from other servers. Every page reads with JavaScript off.',
  },
  moreHeading: { vi: 'Đọc thêm', en: 'Read more' },
} as const satisfies Dictionary;
