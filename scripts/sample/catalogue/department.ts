import { departmentActivities } from './department-activities.ts';
import { avoided, done, judged, measured, share, steps, type PillarDraft } from './indicator.ts';

/** Departments: 6 pillars, 43 indicators, 550 points. */
export const departmentPillars: readonly PillarDraft[] = [
  {
    code: 'nhan-thuc-so',
    name: { vi: 'Nhận thức số', en: 'Digital awareness' },
    indicators: [
      done(
        { vi: 'Giám đốc làm trưởng ban chỉ đạo chuyển đổi số', en: 'The director leads the steering committee' },
        8,
        0.85,
      ),
      done({ vi: 'Giám đốc ký kế hoạch chuyển đổi số của năm', en: "The director signed the year's plan" }, 8, 0.75),
      steps(
        { vi: 'Số cuộc họp giao ban về chuyển đổi số trong năm', en: 'Meetings on digital transformation in the year' },
        8,
        'cuộc',
        [1, 13],
        [
          [0, 0],
          [2, 0.4],
          [4, 0.7],
          [8, 1],
        ],
      ),
      share(
        {
          vi: 'Tỷ lệ công chức dự tập huấn về chuyển đổi số',
          en: 'Civil servants at a briefing on digital transformation',
        },
        8,
        [45, 102],
        { cap: 95 },
      ),
      measured(
        {
          vi: 'Số tin, bài về chuyển đổi số trên trang của đơn vị',
          en: "Articles on digital transformation on the body's site",
        },
        8,
        'bài',
        [3, 72],
        { cap: 60 },
      ),
    ],
  },
  {
    code: 'the-che-so',
    name: { vi: 'Thể chế số', en: 'Digital institutions' },
    indicators: [
      done({ vi: 'Có kế hoạch chuyển đổi số 5 năm', en: 'Has a five-year plan' }, 10, 0.8),
      done({ vi: 'Có kế hoạch chuyển đổi số của năm', en: 'Has a plan for the year' }, 10, 0.9),
      done({ vi: 'Có quy chế quản lý và dùng chung dữ liệu', en: 'Has rules for managing and sharing data' }, 10, 0.55),
      done({ vi: 'Có danh mục dữ liệu mở', en: 'Has a list of open data' }, 10, 0.45),
      share(
        { vi: 'Tỷ lệ quy trình nội bộ đã đưa lên phần mềm', en: 'Internal procedures run in software' },
        12,
        [30, 98],
        {
          floor: 20,
        },
      ),
      measured(
        {
          vi: 'Thời gian từ văn bản của tỉnh đến kế hoạch của đơn vị',
          en: "Days from the province's document to the body's own plan",
        },
        8,
        'ngày',
        [60, 6],
        { floor: 10 },
      ),
    ],
  },
  {
    code: 'ha-tang-so',
    name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
    indicators: [
      share(
        { vi: 'Tỷ lệ công chức có máy tính làm việc', en: 'Civil servants with a computer for work' },
        12,
        [80, 104],
        {
          floor: 50,
          cap: 100,
        },
      ),
      share(
        { vi: 'Tỷ lệ máy tính dùng hệ điều hành còn được hỗ trợ', en: 'Computers with a supported operating system' },
        12,
        [40, 99],
      ),
      share(
        { vi: 'Tỷ lệ máy tính nối mạng truyền số liệu chuyên dùng', en: 'Computers on the state data network' },
        12,
        [45, 99],
        {
          missing: 'rescale',
        },
      ),
      done({ vi: 'Mạng nội bộ có dự phòng đường truyền', en: 'The local network has a spare line' }, 10, 0.5),
      steps(
        { vi: 'Số phòng họp trực tuyến đạt chuẩn', en: 'Meeting rooms fit for video' },
        10,
        'phòng',
        [0, 4],
        [
          [0, 0],
          [1, 0.6],
          [2, 1],
        ],
      ),
      measured(
        { vi: 'Dung lượng lưu trữ dùng chung trên mỗi công chức', en: 'Shared storage per civil servant' },
        12,
        'GB',
        [5, 90],
      ),
      measured(
        { vi: 'Số giờ hệ thống một cửa ngừng hoạt động', en: 'Hours the one-stop system was down' },
        12,
        'giờ',
        [48, 1],
      ),
    ],
  },
  {
    code: 'nhan-luc-so',
    name: { vi: 'Nhân lực số', en: 'Digital human resources' },
    indicators: [
      done(
        { vi: 'Có công chức phụ trách công nghệ thông tin', en: 'Has an officer for information technology' },
        12,
        0.85,
      ),
      share(
        { vi: 'Tỷ lệ công chức đạt chuẩn kỹ năng số', en: 'Civil servants with the standard digital skills' },
        12,
        [35, 97],
      ),
      share(
        {
          vi: 'Tỷ lệ công chức học đủ giờ trên nền tảng trực tuyến',
          en: 'Civil servants who completed the online course',
        },
        12,
        [30, 96],
        { floor: 20, cap: 90 },
      ),
      share(
        { vi: 'Tỷ lệ lãnh đạo phòng được bồi dưỡng về dữ liệu', en: 'Heads of division trained in data' },
        12,
        [20, 95],
      ),
      steps(
        { vi: 'Số sáng kiến số được công nhận', en: 'Digital initiatives recognised' },
        10,
        'sáng kiến',
        [0, 6],
        [
          [0, 0],
          [1, 0.5],
          [3, 1],
        ],
      ),
      measured(
        { vi: 'Số giờ đào tạo kỹ năng số trên mỗi công chức', en: 'Hours of digital training per civil servant' },
        12,
        'giờ',
        [2, 36],
        { cap: 32 },
      ),
    ],
  },
  {
    code: 'an-toan-thong-tin',
    name: { vi: 'An toàn thông tin mạng', en: 'Cybersecurity' },
    indicators: [
      share(
        { vi: 'Tỷ lệ hệ thống được phê duyệt cấp độ an toàn', en: 'Systems with an approved security level' },
        18,
        [20, 100],
      ),
      share(
        { vi: 'Tỷ lệ máy tính cài phần mềm phòng, chống mã độc', en: 'Computers with protection against malware' },
        16,
        [55, 103],
        { cap: 100 },
      ),
      done({ vi: 'Có phương án ứng cứu sự cố', en: 'Has a plan for incidents' }, 12, 0.7),
      done({ vi: 'Diễn tập ứng cứu sự cố trong năm', en: 'Held an incident exercise in the year' }, 12, 0.5),
      avoided({ vi: 'Để xảy ra lộ, lọt dữ liệu', en: 'Data were leaked' }, 16, 0.12),
      measured(
        { vi: 'Thời gian khắc phục lỗ hổng được cảnh báo', en: 'Days to mend a reported weakness' },
        14,
        'ngày',
        [30, 1],
        {
          cap: 25,
        },
      ),
      judged({ vi: 'Kiểm tra an toàn thông tin tại đơn vị', en: 'Security inspection on site' }, 12, [4, 12]),
    ],
  },
  ...departmentActivities,
];
