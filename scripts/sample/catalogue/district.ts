import { districtActivities } from './district-activities.ts';
import { avoided, done, judged, measured, share, steps, type PillarDraft } from './indicator.ts';

/** Districts: 9 pillars, 72 indicators. The 8 pillars that are scored are worth 765 points. */
export const districtPillars: readonly PillarDraft[] = [
  {
    code: 'nhan-thuc-so',
    name: { vi: 'Nhận thức số', en: 'Digital awareness' },
    indicators: [
      done(
        {
          vi: 'Chủ tịch huyện làm trưởng ban chỉ đạo chuyển đổi số',
          en: 'The chair of the district leads the steering committee',
        },
        12,
        0.9,
      ),
      done(
        {
          vi: 'Chủ tịch huyện ký kế hoạch chuyển đổi số của năm',
          en: "The chair of the district signed the year's plan",
        },
        12,
        0.75,
      ),
      steps(
        { vi: 'Số phiên họp của ban chỉ đạo trong năm', en: 'Meetings of the steering committee in the year' },
        8,
        'phiên',
        [1, 9],
        [
          [0, 0],
          [2, 0.5],
          [4, 1],
        ],
      ),
      done(
        {
          vi: 'Có chuyên mục chuyển đổi số trên cổng của huyện',
          en: 'The district portal has a section on digital transformation',
        },
        8,
        0.8,
      ),
      measured(
        { vi: 'Số giờ phát thanh về chuyển đổi số', en: 'Hours of radio on digital transformation' },
        10,
        'giờ',
        [6, 80],
        {
          cap: 70,
        },
      ),
      share({ vi: 'Tỷ lệ xã tổ chức ngày chuyển đổi số', en: 'Communes that held a digital day' }, 10, [40, 100]),
    ],
  },
  {
    code: 'the-che-so',
    name: { vi: 'Thể chế số', en: 'Digital institutions' },
    indicators: [
      done(
        { vi: 'Có nghị quyết của huyện ủy về chuyển đổi số', en: 'The district party committee passed a resolution' },
        10,
        0.8,
      ),
      done({ vi: 'Có kế hoạch chuyển đổi số 5 năm', en: 'Has a five-year plan' }, 10, 0.85),
      done({ vi: 'Có kế hoạch chuyển đổi số của năm', en: 'Has a plan for the year' }, 10, 0.9),
      done(
        { vi: 'Có quy chế chia sẻ dữ liệu trong huyện', en: 'Has rules for sharing data within the district' },
        10,
        0.5,
      ),
      share(
        { vi: 'Tỷ lệ nhiệm vụ của kế hoạch hoàn thành đúng hạn', en: 'Tasks of the plan done in time' },
        12,
        [45, 100],
        {
          floor: 30,
        },
      ),
      measured(
        {
          vi: 'Thời gian ban hành kế hoạch sau văn bản của tỉnh',
          en: "Days to issue the plan after the province's document",
        },
        8,
        'ngày',
        [50, 8],
        { floor: 10 },
      ),
    ],
  },
  {
    code: 'ha-tang-so',
    name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
    indicators: [
      share({ vi: 'Tỷ lệ hộ có internet cáp quang', en: 'Households with fibre Internet' }, 12, [48, 97]),
      share({ vi: 'Tỷ lệ người lớn có điện thoại thông minh', en: 'Adults with a smartphone' }, 12, [55, 96], {
        floor: 40,
        cap: 95,
      }),
      share({ vi: 'Tỷ lệ thôn, tổ dân phố phủ sóng 4G', en: 'Villages with 4G' }, 10, [85, 100.5], {
        floor: 60,
        cap: 100,
      }),
      share(
        { vi: 'Tỷ lệ xã nối mạng truyền số liệu chuyên dùng', en: 'Communes on the state data network' },
        10,
        [60, 102],
        {
          cap: 100,
        },
      ),
      done({ vi: 'Phòng họp trực tuyến nối đến mọi xã', en: 'Video meetings reach every commune' }, 8, 0.7),
      steps(
        { vi: 'Số điểm Wi-Fi công cộng', en: 'Public Wi-Fi points' },
        8,
        'điểm',
        [2, 40],
        [
          [0, 0],
          [5, 0.4],
          [15, 0.8],
          [25, 1],
        ],
      ),
      measured(
        { vi: 'Tốc độ tải xuống trung bình của mạng cố định', en: 'Average download speed of fixed lines' },
        10,
        'Mbit/s',
        [45, 140],
        { cap: 130 },
      ),
      measured(
        { vi: 'Số giờ hệ thống một cửa ngừng hoạt động', en: 'Hours the one-stop system was down' },
        10,
        'giờ',
        [60, 2],
      ),
    ],
  },
  {
    code: 'nhan-luc-so',
    name: { vi: 'Nhân lực số', en: 'Digital human resources' },
    indicators: [
      done(
        {
          vi: 'Có công chức chuyên trách công nghệ thông tin',
          en: 'Has a full-time officer for information technology',
        },
        12,
        0.8,
      ),
      share(
        {
          vi: 'Tỷ lệ công chức huyện đạt chuẩn kỹ năng số',
          en: 'District civil servants with the standard digital skills',
        },
        12,
        [40, 97],
      ),
      share(
        {
          vi: 'Tỷ lệ công chức xã đạt chuẩn kỹ năng số',
          en: 'Commune civil servants with the standard digital skills',
        },
        12,
        [25, 92],
      ),
      share(
        { vi: 'Tỷ lệ thôn có tổ công nghệ số cộng đồng', en: 'Villages with a community digital team' },
        12,
        [60, 102],
        {
          cap: 100,
        },
      ),
      share({ vi: 'Tỷ lệ trường phổ thông dạy kỹ năng số', en: 'Schools that teach digital skills' }, 10, [35, 100]),
      steps(
        { vi: 'Số lớp tập huấn cho người dân', en: 'Courses for residents' },
        10,
        'lớp',
        [3, 40],
        [
          [0, 0],
          [8, 0.5],
          [16, 0.8],
          [24, 1],
        ],
      ),
      measured(
        { vi: 'Số giờ đào tạo kỹ năng số trên mỗi công chức', en: 'Hours of digital training per civil servant' },
        9,
        'giờ',
        [3, 34],
        { cap: 32 },
      ),
      done(
        {
          vi: 'Có chính sách giữ người làm công nghệ thông tin',
          en: 'Has a policy to keep information technology staff',
        },
        8,
        0.4,
      ),
    ],
  },
  {
    code: 'an-toan-thong-tin',
    name: { vi: 'An toàn thông tin mạng', en: 'Cybersecurity' },
    indicators: [
      share(
        { vi: 'Tỷ lệ hệ thống được phê duyệt cấp độ an toàn', en: 'Systems with an approved security level' },
        14,
        [25, 100],
      ),
      share(
        { vi: 'Tỷ lệ máy tính cài phần mềm phòng, chống mã độc', en: 'Computers with protection against malware' },
        12,
        [55, 103],
        { cap: 100 },
      ),
      done({ vi: 'Có phương án ứng cứu sự cố', en: 'Has a plan for incidents' }, 10, 0.7),
      done({ vi: 'Diễn tập ứng cứu sự cố trong năm', en: 'Held an incident exercise in the year' }, 10, 0.5),
      avoided({ vi: 'Để xảy ra lộ, lọt dữ liệu', en: 'Data were leaked' }, 14, 0.15),
      avoided({ vi: 'Trang của huyện bị chiếm quyền', en: 'The district site was taken over' }, 10, 0.1),
      measured(
        { vi: 'Thời gian khắc phục lỗ hổng được cảnh báo', en: 'Days to mend a reported weakness' },
        10,
        'ngày',
        [32, 2],
        {
          cap: 25,
        },
      ),
      judged({ vi: 'Kiểm tra an toàn thông tin tại huyện', en: 'Security inspection on site' }, 10, [3.5, 10]),
    ],
  },
  ...districtActivities,
];
