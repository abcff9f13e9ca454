import { avoided, done, judged, measured, share, steps, type PillarDraft } from './indicator.ts';
import { districtActivities } from './district-activities.ts';

/** Districts: 9 pillars, 72 indicators. The 8 pillars that are scored are worth 765 points. */
export const districtPillars: readonly PillarDraft[] = [
  {
    code: 'nhan-thuc-so',
    name: 'Nhận thức số',
    nameEn: 'Digital awareness',
    indicators: [
      done(
        'Chủ tịch huyện làm trưởng ban chỉ đạo chuyển đổi số',
        'The chair of the district leads the steering committee',
        12,
        0.9,
      ),
      done(
        'Chủ tịch huyện ký kế hoạch chuyển đổi số của năm',
        "The chair of the district signed the year's plan",
        12,
        0.75,
      ),
      steps(
        'Số phiên họp của ban chỉ đạo trong năm',
        'Meetings of the steering committee in the year',
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
        'Có chuyên mục chuyển đổi số trên cổng của huyện',
        'The district portal has a section on digital transformation',
        8,
        0.8,
      ),
      measured('Số giờ phát thanh về chuyển đổi số', 'Hours of radio on digital transformation', 10, 'giờ', [6, 80], {
        cap: 70,
      }),
      share('Tỷ lệ xã tổ chức ngày chuyển đổi số', 'Communes that held a digital day', 10, [40, 100]),
    ],
  },
  {
    code: 'the-che-so',
    name: 'Thể chế số',
    nameEn: 'Digital institutions',
    indicators: [
      done('Có nghị quyết của huyện ủy về chuyển đổi số', 'The district party committee passed a resolution', 10, 0.8),
      done('Có kế hoạch chuyển đổi số 5 năm', 'Has a five-year plan', 10, 0.85),
      done('Có kế hoạch chuyển đổi số của năm', 'Has a plan for the year', 10, 0.9),
      done('Có quy chế chia sẻ dữ liệu trong huyện', 'Has rules for sharing data within the district', 10, 0.5),
      share('Tỷ lệ nhiệm vụ của kế hoạch hoàn thành đúng hạn', 'Tasks of the plan done in time', 12, [45, 100], {
        floor: 30,
      }),
      measured(
        'Thời gian ban hành kế hoạch sau văn bản của tỉnh',
        "Days to issue the plan after the province's document",
        8,
        'ngày',
        [50, 8],
        { floor: 10 },
      ),
    ],
  },
  {
    code: 'ha-tang-so',
    name: 'Hạ tầng số',
    nameEn: 'Digital infrastructure',
    indicators: [
      share('Tỷ lệ hộ có internet cáp quang', 'Households with fibre Internet', 12, [48, 97]),
      share('Tỷ lệ người lớn có điện thoại thông minh', 'Adults with a smartphone', 12, [55, 96], {
        floor: 40,
        cap: 95,
      }),
      share('Tỷ lệ thôn, tổ dân phố phủ sóng 4G', 'Villages with 4G', 10, [85, 100.5], { floor: 60, cap: 100 }),
      share('Tỷ lệ xã nối mạng truyền số liệu chuyên dùng', 'Communes on the state data network', 10, [60, 102], {
        cap: 100,
      }),
      done('Phòng họp trực tuyến nối đến mọi xã', 'Video meetings reach every commune', 8, 0.7),
      steps(
        'Số điểm Wi-Fi công cộng',
        'Public Wi-Fi points',
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
        'Tốc độ tải xuống trung bình của mạng cố định',
        'Average download speed of fixed lines',
        10,
        'Mbit/s',
        [45, 140],
        { cap: 130 },
      ),
      measured('Số giờ hệ thống một cửa ngừng hoạt động', 'Hours the one-stop system was down', 10, 'giờ', [60, 2]),
    ],
  },
  {
    code: 'nhan-luc-so',
    name: 'Nhân lực số',
    nameEn: 'Digital human resources',
    indicators: [
      done(
        'Có công chức chuyên trách công nghệ thông tin',
        'Has a full-time officer for information technology',
        12,
        0.8,
      ),
      share(
        'Tỷ lệ công chức huyện đạt chuẩn kỹ năng số',
        'District civil servants with the standard digital skills',
        12,
        [40, 97],
      ),
      share(
        'Tỷ lệ công chức xã đạt chuẩn kỹ năng số',
        'Commune civil servants with the standard digital skills',
        12,
        [25, 92],
      ),
      share('Tỷ lệ thôn có tổ công nghệ số cộng đồng', 'Villages with a community digital team', 12, [60, 102], {
        cap: 100,
      }),
      share('Tỷ lệ trường phổ thông dạy kỹ năng số', 'Schools that teach digital skills', 10, [35, 100]),
      steps(
        'Số lớp tập huấn cho người dân',
        'Courses for residents',
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
        'Số giờ đào tạo kỹ năng số trên mỗi công chức',
        'Hours of digital training per civil servant',
        9,
        'giờ',
        [3, 34],
        { cap: 32 },
      ),
      done(
        'Có chính sách giữ người làm công nghệ thông tin',
        'Has a policy to keep information technology staff',
        8,
        0.4,
      ),
    ],
  },
  {
    code: 'an-toan-thong-tin',
    name: 'An toàn thông tin mạng',
    nameEn: 'Cybersecurity',
    indicators: [
      share('Tỷ lệ hệ thống được phê duyệt cấp độ an toàn', 'Systems with an approved security level', 14, [25, 100]),
      share(
        'Tỷ lệ máy tính cài phần mềm phòng, chống mã độc',
        'Computers with protection against malware',
        12,
        [55, 103],
        { cap: 100 },
      ),
      done('Có phương án ứng cứu sự cố', 'Has a plan for incidents', 10, 0.7),
      done('Diễn tập ứng cứu sự cố trong năm', 'Held an incident exercise in the year', 10, 0.5),
      avoided('Để xảy ra lộ, lọt dữ liệu', 'Data were leaked', 14, 0.15),
      avoided('Trang của huyện bị chiếm quyền', 'The district site was taken over', 10, 0.1),
      measured('Thời gian khắc phục lỗ hổng được cảnh báo', 'Days to mend a reported weakness', 10, 'ngày', [32, 2], {
        cap: 25,
      }),
      judged('Kiểm tra an toàn thông tin tại huyện', 'Security inspection on site', 10, [3.5, 10]),
    ],
  },
  ...districtActivities,
];
