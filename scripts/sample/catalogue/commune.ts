import { communeActivities } from './commune-activities.ts';
import { avoided, done, measured, share, steps, type PillarDraft } from './indicator.ts';

/** Communes: 8 pillars, 50 indicators, 500 points. */
export const communePillars: readonly PillarDraft[] = [
  {
    code: 'nhan-thuc-so',
    name: { vi: 'Nhận thức số', en: 'Digital awareness' },
    indicators: [
      done(
        {
          vi: 'Chủ tịch xã làm trưởng ban chỉ đạo chuyển đổi số',
          en: 'The chair of the commune leads the steering committee',
        },
        10,
        0.85,
      ),
      done(
        { vi: 'Chủ tịch xã ký kế hoạch chuyển đổi số của năm', en: "The chair of the commune signed the year's plan" },
        10,
        0.7,
      ),
      steps(
        { vi: 'Số buổi phát thanh về chuyển đổi số', en: 'Broadcasts on digital transformation' },
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
        {
          vi: 'Có chuyên mục chuyển đổi số trên trang của xã',
          en: 'The commune site has a section on digital transformation',
        },
        10,
        0.65,
      ),
      share(
        { vi: 'Tỷ lệ thôn, tổ dân phố họp dân về chuyển đổi số', en: 'Villages that met on digital transformation' },
        10,
        [20, 102],
        { cap: 100 },
      ),
    ],
  },
  {
    code: 'the-che-so',
    name: { vi: 'Thể chế số', en: 'Digital institutions' },
    indicators: [
      done({ vi: 'Có kế hoạch chuyển đổi số của năm', en: 'Has a plan for the year' }, 10, 0.88),
      done(
        { vi: 'Có nghị quyết của đảng ủy về chuyển đổi số', en: 'The party committee passed a resolution' },
        10,
        0.6,
      ),
      share(
        { vi: 'Tỷ lệ nhiệm vụ của kế hoạch hoàn thành đúng hạn', en: 'Tasks of the plan done in time' },
        12,
        [35, 100],
        {
          floor: 30,
        },
      ),
      measured(
        {
          vi: 'Thời gian ban hành kế hoạch sau văn bản của huyện',
          en: "Days to issue the plan after the district's document",
        },
        8,
        'ngày',
        [45, 4],
        { floor: 7 },
      ),
    ],
  },
  {
    code: 'ha-tang-so',
    name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
    indicators: [
      share(
        { vi: 'Tỷ lệ công chức có máy tính làm việc', en: 'Civil servants with a computer for work' },
        10,
        [70, 104],
        {
          floor: 50,
          cap: 100,
        },
      ),
      share({ vi: 'Tỷ lệ hộ có internet cáp quang', en: 'Households with fibre Internet' }, 12, [30, 98]),
      share({ vi: 'Tỷ lệ người lớn có điện thoại thông minh', en: 'Adults with a smartphone' }, 12, [45, 97], {
        floor: 30,
        cap: 95,
      }),
      done({ vi: 'Nhà văn hóa các thôn có Wi-Fi', en: 'Village halls have Wi-Fi' }, 8, 0.55),
      steps(
        { vi: 'Số cụm loa truyền thanh thông minh', en: 'Smart loudspeaker groups' },
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
        { vi: 'Tốc độ tải xuống trung bình của mạng di động', en: 'Average download speed of mobile networks' },
        10,
        'Mbit/s',
        [12, 75],
        { cap: 70 },
      ),
    ],
  },
  {
    code: 'nhan-luc-so',
    name: { vi: 'Nhân lực số', en: 'Digital human resources' },
    indicators: [
      done({ vi: 'Có công chức phụ trách chuyển đổi số', en: 'Has an officer for digital transformation' }, 10, 0.9),
      share(
        { vi: 'Tỷ lệ công chức đạt chuẩn kỹ năng số', en: 'Civil servants with the standard digital skills' },
        12,
        [25, 97],
      ),
      share(
        { vi: 'Tỷ lệ thôn, tổ dân phố có tổ công nghệ số cộng đồng', en: 'Villages with a community digital team' },
        10,
        [50, 103],
        { cap: 100 },
      ),
      steps(
        { vi: 'Số buổi tổ công nghệ số hướng dẫn người dân', en: 'Sessions of the digital teams with residents' },
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
      share(
        { vi: 'Tỷ lệ người lớn được hướng dẫn kỹ năng số', en: 'Adults who were shown digital skills' },
        10,
        [8, 72],
        {
          cap: 65,
        },
      ),
      measured(
        { vi: 'Số giờ đào tạo kỹ năng số trên mỗi công chức', en: 'Hours of digital training per civil servant' },
        8,
        'giờ',
        [2, 34],
        { cap: 32 },
      ),
    ],
  },
  {
    code: 'an-toan-thong-tin',
    name: { vi: 'An toàn an ninh mạng', en: 'Cybersecurity' },
    indicators: [
      share(
        { vi: 'Tỷ lệ máy tính cài phần mềm phòng, chống mã độc', en: 'Computers with protection against malware' },
        12,
        [40, 104],
        { cap: 100 },
      ),
      done({ vi: 'Có quy chế an toàn thông tin', en: 'Has rules for information security' }, 10, 0.65),
      avoided({ vi: 'Để xảy ra lộ, lọt dữ liệu', en: 'Data were leaked' }, 10, 0.08),
      share(
        { vi: 'Tỷ lệ công chức được tập huấn an toàn thông tin', en: 'Civil servants trained in security' },
        10,
        [20, 98],
      ),
      measured({ vi: 'Số máy tính nhiễm mã độc trên mười máy', en: 'Infected computers in ten' }, 8, 'máy', [3.5, 0]),
    ],
  },
  ...communeActivities,
];
