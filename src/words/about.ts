import type { Dictionary } from './strings.ts';

/** Strings of the about page, the licences and the page for a missing address. */
export const about = {
  title: { vi: 'Giới thiệu', en: 'About' },
  heading: {
    vi: 'Một chỗ để xem ai đứng ở đâu trong chuyển đổi số, và điều đó chắc đến đâu',
    en: 'One place to see who stands where in digital transformation, and how firmly that is known',
  },
  dek: {
    vi: (sources: string, units: string, provinces: string) =>
      `Thước Số gom số liệu chuyển đổi số mà cơ quan nhà nước và báo chí đã công bố: ${sources} nguồn, ${units} đơn vị của Ninh Bình và Ninh Thuận, ${provinces} tỉnh, thành phố.`,
    en: (sources: string, units: string, provinces: string) =>
      `Thước Số gathers the digital-transformation figures that state bodies and the press have published: ${sources} sources, ${units} units of Ninh Bình and Ninh Thuận, ${provinces} provinces.`,
  },
  whatHeading: { vi: 'Trang này có gì', en: 'What is here' },
  whatPdti: {
    vi: 'Xếp hạng các cơ quan nhà nước của Ninh Bình',
    en: 'The ranking of the state bodies of Ninh Bình',
  },
  whatTargets: {
    vi: 'Mục tiêu chuyển đổi số và kế hoạch nâng cao DTI của Ninh Thuận',
    en: 'The targets of Ninh Thuận and its plan to raise the DTI',
  },
  whatNational: { vi: 'DTI của các tỉnh trong cả nước', en: 'The DTI of all provinces' },
  whatChecks: { vi: 'Đối chiếu các con số trong nguồn', en: 'The figures of the sources, recomputed' },
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
    vi: 'Số liệu nằm trong các tệp CSV của kho mã nguồn. Người thấy sai sửa tệp trong thư mục data, ghi rõ văn bản và câu chứng minh, rồi gửi thay đổi qua kho. Trang được dựng lại từ các tệp đó, nên mỗi lần sửa đều còn vết.',
    en: 'The figures are CSV files in the code repository. Whoever finds a mistake corrects the file in the data folder, names the document and the sentence that prove it, and proposes the change through the repository. The site is rebuilt from those files, so every correction leaves a trace.',
  },
  correctionsRule: {
    vi: 'Số in sai trong nguồn thì không sửa: trang giữ như đã in, ghi chú, và đưa vào mục đối chiếu.',
    en: 'A figure misprinted in a source is not corrected: it stays as printed, with a note, and goes into the fact checks.',
  },
  correctionsGuide: {
    vi: 'Cách ghi từng cột, kèm ví dụ, có trong tệp data/README.md.',
    en: 'Every column is explained, with an example, in data/README.md.',
  },
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

  licencesTitle: { vi: 'Giấy phép', en: 'Licences' },
  licencesHeading: {
    vi: 'Mã nguồn dùng tự do; số liệu ghi rõ nguồn',
    en: 'The code is free to use; the data name their sources',
  },
  licencesDek: {
    vi: 'Ai được dùng lại phần nào của trang này, và phải ghi gì.',
    en: 'Who may re-use which part of this site, and what must be said.',
  },
  codeHeading: { vi: 'Mã nguồn', en: 'Code' },
  code: {
    vi: 'Giấy phép MIT. Được dùng, sửa và phân phối lại, với điều kiện giữ thông báo bản quyền của giấy phép.',
    en: 'MIT licence. It may be used, changed and passed on, as long as the copyright notice stays.',
  },
  dataHeading: { vi: 'Số liệu', en: 'Data' },
  data: {
    vi: 'Điểm, hạng, mục tiêu và kết quả là sự việc do cơ quan nhà nước công bố. Thước Số không nhận quyền gì trên các con số đó. Khi dùng lại, xin ghi tên văn bản nguồn và mức bằng chứng đi kèm mỗi giá trị.',
    en: 'Scores, ranks, targets and results are facts published by the state. Thước Số claims no rights in them. When you re-use them, please name the source document and keep the evidence grade beside each value.',
  },
  dataQuotes: {
    vi: 'Câu trích từ báo chí là trích dẫn ngắn để chứng minh con số; bản quyền thuộc về báo đã đăng.',
    en: 'Quotes from the press are short and serve to prove a figure; the rights remain with the papers.',
  },
  dataThird: {
    vi: 'Bộ dữ liệu DTI chép lại của nhóm sinh viên HaUI.DNK không kèm giấy phép; trang chỉ lấy các giá trị đã công bố trong đó.',
    en: 'The copied DTI tables of the student group HaUI.DNK carry no licence; only published values were taken from them.',
  },
  attributionHeading: { vi: 'Dòng ghi nguồn', en: 'Attribution lines' },
  attributionUse: {
    vi: 'Bản đồ dựng từ dữ liệu của trang phải mang dòng tương ứng.',
    en: 'Maps made from the data of this site must carry the matching line.',
  },
  mapsHeading: { vi: 'Ranh giới, danh mục và giấy phép của chúng', en: 'Boundaries, the register, and their licences' },
  mapsIntro: {
    vi: 'Nguyên văn thông báo đi kèm dữ liệu bản đồ, bằng tiếng Anh.',
    en: 'The notices that come with the map data, in full.',
  },
  fontsHeading: { vi: 'Phông chữ', en: 'Fonts' },
  fonts: {
    vi: 'Trang chưa kèm phông chữ nào; chữ hiện bằng phông có sẵn trên máy người đọc.',
    en: 'The site ships no fonts yet; text is set in those of the reader’s device.',
  },
  librariesHeading: { vi: 'Thư viện', en: 'Libraries' },
  libraries: {
    vi: 'Trang được dựng bằng các thư viện mã nguồn mở ghi trong tệp package.json. Không thư viện nào chạy trong trình duyệt của người đọc.',
    en: 'The site is built with the open-source libraries listed in package.json. None of them runs in the reader’s browser.',
  },

  missingTitle: { vi: 'Không có trang này', en: 'No such page' },
  missing: {
    vi: 'Địa chỉ này không dẫn tới trang nào. Có thể địa chỉ bị gõ thiếu, hoặc trang chưa được làm.',
    en: 'This address leads nowhere. It may be mistyped, or the page does not exist yet.',
  },
} as const satisfies Dictionary;
