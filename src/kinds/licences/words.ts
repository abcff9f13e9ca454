import type { Dictionary } from '../../words/strings.ts';

/** Strings of the page of licences. */
export const licencesWords = {
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
    vi: 'Điểm, hạng, chỉ tiêu và kết quả là số liệu do cơ quan nhà nước và báo chí công bố. Thước Số không nhận quyền gì trên các con số đó. Khi dùng lại, xin ghi tên văn bản nguồn và mức bằng chứng đi kèm mỗi giá trị.',
    en: 'Scores, ranks, targets and results are facts published by the state and the press. Thước Số claims no rights in them. When you re-use them, please name the source document and keep the evidence grade beside each value.',
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
  mapsHeading: {
    vi: 'Ranh giới, danh mục đơn vị và giấy phép',
    en: 'Boundaries, the official list of units, and their licences',
  },
  mapsNotices: { vi: 'Toàn văn giấy phép của các bản đồ', en: 'The licences of the maps in full' },
  mapsIntro: {
    vi: 'Ranh giới được vẽ khái quát (khoảng 150 m), không có giá trị pháp lý: đừng tính diện tích hay mật độ từ đó. Nguyên văn thông báo đi kèm dữ liệu bản đồ, bằng tiếng Anh, ở dưới.',
    en: 'Boundaries are generalised (about 150 m) and have no legal value: compute no areas or densities from them. Below, the notices that come with the map data, in full.',
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
} as const satisfies Dictionary;
