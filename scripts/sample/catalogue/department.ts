import { avoided, done, judged, measured, share, steps, type PillarDraft } from './indicator.ts';
import { departmentActivities } from './department-activities.ts';

/** Departments: 6 pillars, 43 indicators, 550 points. */
export const departmentPillars: readonly PillarDraft[] = [
  {
    code: 'nhan-thuc-so',
    name: 'Nhận thức số',
    nameEn: 'Digital awareness',
    indicators: [
      done('Giám đốc làm trưởng ban chỉ đạo chuyển đổi số', 'The director leads the steering committee', 8, 0.85),
      done('Giám đốc ký kế hoạch chuyển đổi số của năm', "The director signed the year's plan", 8, 0.75),
      steps(
        'Số cuộc họp giao ban về chuyển đổi số trong năm',
        'Meetings on digital transformation in the year',
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
        'Tỷ lệ công chức dự tập huấn về chuyển đổi số',
        'Civil servants at a briefing on digital transformation',
        8,
        [45, 102],
        { cap: 95 },
      ),
      measured(
        'Số tin, bài về chuyển đổi số trên trang của đơn vị',
        "Articles on digital transformation on the body's site",
        8,
        'bài',
        [3, 72],
        { cap: 60 },
      ),
    ],
  },
  {
    code: 'the-che-so',
    name: 'Thể chế số',
    nameEn: 'Digital institutions',
    indicators: [
      done('Có kế hoạch chuyển đổi số 5 năm', 'Has a five-year plan', 10, 0.8),
      done('Có kế hoạch chuyển đổi số của năm', 'Has a plan for the year', 10, 0.9),
      done('Có quy chế quản lý và dùng chung dữ liệu', 'Has rules for managing and sharing data', 10, 0.55),
      done('Có danh mục dữ liệu mở', 'Has a list of open data', 10, 0.45),
      share('Tỷ lệ quy trình nội bộ đã đưa lên phần mềm', 'Internal procedures run in software', 12, [30, 98], {
        floor: 20,
      }),
      measured(
        'Thời gian từ văn bản của tỉnh đến kế hoạch của đơn vị',
        "Days from the province's document to the body's own plan",
        8,
        'ngày',
        [60, 6],
        { floor: 10 },
      ),
    ],
  },
  {
    code: 'ha-tang-so',
    name: 'Hạ tầng số',
    nameEn: 'Digital infrastructure',
    indicators: [
      share('Tỷ lệ công chức có máy tính làm việc', 'Civil servants with a computer for work', 12, [80, 104], {
        floor: 50,
        cap: 100,
      }),
      share(
        'Tỷ lệ máy tính dùng hệ điều hành còn được hỗ trợ',
        'Computers with a supported operating system',
        12,
        [40, 99],
      ),
      share('Tỷ lệ máy tính nối mạng truyền số liệu chuyên dùng', 'Computers on the state data network', 12, [45, 99], {
        missing: 'rescale',
      }),
      done('Mạng nội bộ có dự phòng đường truyền', 'The local network has a spare line', 10, 0.5),
      steps(
        'Số phòng họp trực tuyến đạt chuẩn',
        'Meeting rooms fit for video',
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
        'Dung lượng lưu trữ dùng chung trên mỗi công chức',
        'Shared storage per civil servant',
        12,
        'GB',
        [5, 90],
      ),
      measured('Số giờ hệ thống một cửa ngừng hoạt động', 'Hours the one-stop system was down', 12, 'giờ', [48, 1]),
    ],
  },
  {
    code: 'nhan-luc-so',
    name: 'Nhân lực số',
    nameEn: 'Digital human resources',
    indicators: [
      done('Có công chức phụ trách công nghệ thông tin', 'Has an officer for information technology', 12, 0.85),
      share('Tỷ lệ công chức đạt chuẩn kỹ năng số', 'Civil servants with the standard digital skills', 12, [35, 97]),
      share(
        'Tỷ lệ công chức học đủ giờ trên nền tảng trực tuyến',
        'Civil servants who completed the online course',
        12,
        [30, 96],
        { floor: 20, cap: 90 },
      ),
      share('Tỷ lệ lãnh đạo phòng được bồi dưỡng về dữ liệu', 'Heads of division trained in data', 12, [20, 95]),
      steps(
        'Số sáng kiến số được công nhận',
        'Digital initiatives recognised',
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
        'Số giờ đào tạo kỹ năng số trên mỗi công chức',
        'Hours of digital training per civil servant',
        12,
        'giờ',
        [2, 36],
        { cap: 32 },
      ),
    ],
  },
  {
    code: 'an-toan-thong-tin',
    name: 'An toàn thông tin mạng',
    nameEn: 'Cybersecurity',
    indicators: [
      share('Tỷ lệ hệ thống được phê duyệt cấp độ an toàn', 'Systems with an approved security level', 18, [20, 100]),
      share(
        'Tỷ lệ máy tính cài phần mềm phòng, chống mã độc',
        'Computers with protection against malware',
        16,
        [55, 103],
        { cap: 100 },
      ),
      done('Có phương án ứng cứu sự cố', 'Has a plan for incidents', 12, 0.7),
      done('Diễn tập ứng cứu sự cố trong năm', 'Held an incident exercise in the year', 12, 0.5),
      avoided('Để xảy ra lộ, lọt dữ liệu', 'Data were leaked', 16, 0.12),
      measured('Thời gian khắc phục lỗ hổng được cảnh báo', 'Days to mend a reported weakness', 14, 'ngày', [30, 1], {
        cap: 25,
      }),
      judged('Kiểm tra an toàn thông tin tại đơn vị', 'Security inspection on site', 12, [4, 12]),
    ],
  },
  ...departmentActivities,
];
