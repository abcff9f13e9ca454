import { avoided, done, measured, share, steps, type PillarDraft } from './indicator.ts';
import { communeActivities } from './commune-activities.ts';

/** Communes: 8 pillars, 50 indicators, 500 points. */
export const communePillars: readonly PillarDraft[] = [
  {
    code: 'nhan-thuc-so',
    name: 'Nhận thức số',
    nameEn: 'Digital awareness',
    indicators: [
      done(
        'Chủ tịch xã làm trưởng ban chỉ đạo chuyển đổi số',
        'The chair of the commune leads the steering committee',
        10,
        0.85,
      ),
      done('Chủ tịch xã ký kế hoạch chuyển đổi số của năm', "The chair of the commune signed the year's plan", 10, 0.7),
      steps(
        'Số buổi phát thanh về chuyển đổi số',
        'Broadcasts on digital transformation',
        10,
        'buổi',
        [4, 60],
        [
          [0, 0],
          [12, 0.4],
          [24, 0.7],
          [48, 1],
        ],
      ),
      done(
        'Có chuyên mục chuyển đổi số trên trang của xã',
        'The commune site has a section on digital transformation',
        10,
        0.65,
      ),
      share(
        'Tỷ lệ thôn, tổ dân phố họp dân về chuyển đổi số',
        'Villages that met on digital transformation',
        10,
        [20, 102],
        { cap: 100 },
      ),
    ],
  },
  {
    code: 'the-che-so',
    name: 'Thể chế số',
    nameEn: 'Digital institutions',
    indicators: [
      done('Có kế hoạch chuyển đổi số của năm', 'Has a plan for the year', 10, 0.88),
      done('Có nghị quyết của đảng ủy về chuyển đổi số', 'The party committee passed a resolution', 10, 0.6),
      share('Tỷ lệ nhiệm vụ của kế hoạch hoàn thành đúng hạn', 'Tasks of the plan done in time', 12, [35, 100], {
        floor: 30,
      }),
      measured(
        'Thời gian ban hành kế hoạch sau văn bản của huyện',
        "Days to issue the plan after the district's document",
        8,
        'ngày',
        [45, 4],
        { floor: 7 },
      ),
    ],
  },
  {
    code: 'ha-tang-so',
    name: 'Hạ tầng số',
    nameEn: 'Digital infrastructure',
    indicators: [
      share('Tỷ lệ công chức có máy tính làm việc', 'Civil servants with a computer for work', 10, [70, 104], {
        floor: 50,
        cap: 100,
      }),
      share('Tỷ lệ hộ có internet cáp quang', 'Households with fibre Internet', 12, [30, 98]),
      share('Tỷ lệ người lớn có điện thoại thông minh', 'Adults with a smartphone', 12, [45, 97], {
        floor: 30,
        cap: 95,
      }),
      done('Nhà văn hóa các thôn có Wi-Fi', 'Village halls have Wi-Fi', 8, 0.55),
      steps(
        'Số cụm loa truyền thanh thông minh',
        'Smart loudspeaker groups',
        8,
        'cụm',
        [0, 14],
        [
          [0, 0],
          [2, 0.4],
          [5, 0.8],
          [8, 1],
        ],
      ),
      measured(
        'Tốc độ tải xuống trung bình của mạng di động',
        'Average download speed of mobile networks',
        10,
        'Mbit/s',
        [12, 75],
        { cap: 70 },
      ),
    ],
  },
  {
    code: 'nhan-luc-so',
    name: 'Nhân lực số',
    nameEn: 'Digital human resources',
    indicators: [
      done('Có công chức phụ trách chuyển đổi số', 'Has an officer for digital transformation', 10, 0.9),
      share('Tỷ lệ công chức đạt chuẩn kỹ năng số', 'Civil servants with the standard digital skills', 12, [25, 97]),
      share(
        'Tỷ lệ thôn, tổ dân phố có tổ công nghệ số cộng đồng',
        'Villages with a community digital team',
        10,
        [50, 103],
        { cap: 100 },
      ),
      steps(
        'Số buổi tổ công nghệ số hướng dẫn người dân',
        'Sessions of the digital teams with residents',
        10,
        'buổi',
        [2, 50],
        [
          [0, 0],
          [6, 0.3],
          [12, 0.6],
          [24, 1],
        ],
      ),
      share('Tỷ lệ người lớn được hướng dẫn kỹ năng số', 'Adults who were shown digital skills', 10, [8, 72], {
        cap: 65,
      }),
      measured(
        'Số giờ đào tạo kỹ năng số trên mỗi công chức',
        'Hours of digital training per civil servant',
        8,
        'giờ',
        [2, 34],
        { cap: 32 },
      ),
    ],
  },
  {
    code: 'an-toan-thong-tin',
    name: 'An toàn an ninh mạng',
    nameEn: 'Cybersecurity',
    indicators: [
      share(
        'Tỷ lệ máy tính cài phần mềm phòng, chống mã độc',
        'Computers with protection against malware',
        12,
        [40, 104],
        { cap: 100 },
      ),
      done('Có quy chế an toàn thông tin', 'Has rules for information security', 10, 0.65),
      avoided('Để xảy ra lộ, lọt dữ liệu', 'Data were leaked', 10, 0.08),
      share('Tỷ lệ công chức được tập huấn an toàn thông tin', 'Civil servants trained in security', 10, [20, 98]),
      measured('Số máy tính nhiễm mã độc trên mười máy', 'Infected computers in ten', 8, 'máy', [3.5, 0]),
    ],
  },
  ...communeActivities,
];
