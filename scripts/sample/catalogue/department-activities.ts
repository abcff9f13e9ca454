import { done, judged, measured, share, steps, type PillarDraft } from './indicator.ts';

/** What departments do. */
export const departmentActivities: readonly PillarDraft[] = [
  {
    code: 'hoat-dong-chuyen-doi-so',
    name: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activities' },
    indicators: [
      share(
        { vi: 'Tỷ lệ thủ tục cung cấp trực tuyến toàn trình', en: 'Procedures offered online from start to end' },
        20,
        [25, 98],
      ),
      share({ vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Applications filed online' }, 20, [15, 97], {
        missing: 'rescale',
      }),
      share({ vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Applications settled in time' }, 18, [82, 100.5], {
        floor: 70,
        cap: 100,
      }),
      share({ vi: 'Tỷ lệ kết quả được cấp bản điện tử', en: 'Results issued in electronic form' }, 18, [20, 99]),
      share({ vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Fees paid online' }, 16, [5, 92], { missing: 'rescale' }),
      share({ vi: 'Tỷ lệ văn bản gửi đi có ký số', en: 'Outgoing documents signed digitally' }, 16, [70, 102], {
        floor: 50,
        cap: 100,
      }),
      share(
        { vi: 'Tỷ lệ báo cáo lập trên hệ thống của tỉnh', en: "Reports made in the province's system" },
        14,
        [30, 100],
      ),
      steps(
        { vi: 'Số bộ dữ liệu chia sẻ với cơ quan khác', en: 'Data sets shared with other bodies' },
        16,
        'bộ',
        [0, 12],
        [
          [0, 0],
          [1, 0.3],
          [3, 0.6],
          [6, 1],
        ],
      ),
      steps(
        { vi: 'Số bộ dữ liệu mở đã công bố', en: 'Open data sets published' },
        14,
        'bộ',
        [0, 9],
        [
          [0, 0],
          [1, 0.4],
          [4, 1],
        ],
      ),
      judged({ vi: 'Mức hài lòng của người nộp hồ sơ', en: 'Satisfaction of applicants' }, 18, [9, 18]),
      measured(
        {
          vi: 'Thời gian xử lý trung bình một hồ sơ so với quy định',
          en: 'Average time to settle an application, share of the limit',
        },
        16,
        '%',
        [98, 40],
      ),
      done({ vi: 'Có kênh hỏi đáp tự động cho người dân', en: 'Has an automatic help channel' }, 14, 0.35),
    ],
  },
];
