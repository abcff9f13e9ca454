import { done, judged, measured, share, steps, type PillarDraft } from './indicator.ts';

/** The pillars of what a district does: government, economy and society, and the smart city that is not assessed yet. */
export const districtActivities: readonly PillarDraft[] = [
  {
    code: 'hoat-dong-chinh-quyen-so',
    name: { vi: 'Hoạt động chính quyền số', en: 'Digital government activities' },
    indicators: [
      share(
        { vi: 'Tỷ lệ hồ sơ nộp trực tuyến tại huyện', en: 'Applications filed online with the district' },
        16,
        [20, 97],
      ),
      share(
        { vi: 'Tỷ lệ hồ sơ nộp trực tuyến tại các xã', en: 'Applications filed online with the communes' },
        14,
        [15, 95],
      ),
      share({ vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Applications settled in time' }, 14, [85, 100.5], {
        floor: 70,
        cap: 100,
      }),
      share({ vi: 'Tỷ lệ kết quả được cấp bản điện tử', en: 'Results issued in electronic form' }, 14, [20, 99]),
      share({ vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Fees paid online' }, 12, [10, 92], { missing: 'rescale' }),
      share({ vi: 'Tỷ lệ thành phần hồ sơ đã số hóa', en: 'Papers of applications turned digital' }, 12, [15, 96]),
      share({ vi: 'Tỷ lệ văn bản gửi đi có ký số', en: 'Outgoing documents signed digitally' }, 12, [70, 102], {
        floor: 50,
        cap: 100,
      }),
      share(
        { vi: 'Tỷ lệ báo cáo lập trên hệ thống của tỉnh', en: "Reports made in the province's system" },
        10,
        [35, 100],
      ),
      share(
        { vi: 'Tỷ lệ phản ánh của người dân trả lời đúng hạn', en: 'Complaints of residents answered in time' },
        12,
        [55, 100],
        { missing: 'rescale' },
      ),
      steps(
        { vi: 'Số bộ dữ liệu chia sẻ với cơ quan khác', en: 'Data sets shared with other bodies' },
        12,
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
        10,
        'bộ',
        [0, 9],
        [
          [0, 0],
          [1, 0.4],
          [4, 1],
        ],
      ),
      done({ vi: 'Họp không giấy tại huyện', en: 'Paperless meetings of the district' }, 10, 0.65),
      done({ vi: 'Có trung tâm theo dõi, điều hành', en: 'Has an operations centre' }, 10, 0.45),
      judged({ vi: 'Mức hài lòng của người nộp hồ sơ', en: 'Satisfaction of applicants' }, 12, [6, 12]),
      measured(
        {
          vi: 'Thời gian xử lý trung bình một hồ sơ so với quy định',
          en: 'Average time to settle an application, share of the limit',
        },
        10,
        '%',
        [95, 45],
      ),
    ],
  },
  {
    code: 'hoat-dong-kinh-te-so',
    name: { vi: 'Hoạt động kinh tế số', en: 'Digital economy activities' },
    indicators: [
      share({ vi: 'Tỷ lệ doanh nghiệp nộp thuế điện tử', en: 'Enterprises that file taxes online' }, 14, [88, 101], {
        floor: 60,
        cap: 100,
      }),
      share(
        { vi: 'Tỷ lệ hộ kinh doanh dùng hóa đơn điện tử', en: 'Household businesses with electronic invoices' },
        14,
        [20, 92],
      ),
      share(
        {
          vi: 'Tỷ lệ hộ kinh doanh nhận thanh toán không tiền mặt',
          en: 'Household businesses that take cashless payment',
        },
        14,
        [25, 95],
      ),
      share({ vi: 'Tỷ lệ doanh nghiệp dùng nền tảng số', en: 'Enterprises on a digital platform' }, 14, [15, 85], {
        cap: 80,
      }),
      share({ vi: 'Tỷ lệ chợ có thanh toán không tiền mặt', en: 'Markets with cashless payment' }, 12, [20, 100], {
        missing: 'rescale',
      }),
      steps(
        { vi: 'Số sản phẩm địa phương trên sàn thương mại điện tử', en: 'Local products on online shops' },
        14,
        'sản phẩm',
        [2, 45],
        [
          [0, 0],
          [5, 0.3],
          [15, 0.7],
          [30, 1],
        ],
      ),
      measured(
        { vi: 'Số doanh nghiệp công nghệ số trên một nghìn dân', en: 'Digital enterprises per thousand residents' },
        14,
        'doanh nghiệp',
        [0.1, 1.4],
      ),
      measured(
        { vi: 'Doanh số bán trực tuyến trên đầu người', en: 'Online sales per person' },
        14,
        'triệu đồng',
        [0.4, 6.5],
        {
          cap: 6,
        },
      ),
    ],
  },
  {
    code: 'hoat-dong-xa-hoi-so',
    name: { vi: 'Hoạt động xã hội số', en: 'Digital society activities' },
    indicators: [
      share(
        { vi: 'Tỷ lệ người lớn có tài khoản định danh điện tử', en: 'Adults with an electronic identity' },
        14,
        [55, 97],
      ),
      share({ vi: 'Tỷ lệ người lớn có tài khoản thanh toán', en: 'Adults with a payment account' }, 12, [50, 97]),
      share(
        { vi: 'Tỷ lệ người lớn có chữ ký số cá nhân', en: 'Adults with a personal digital signature' },
        12,
        [2, 48],
        {
          cap: 45,
        },
      ),
      share(
        { vi: 'Tỷ lệ người dân có hồ sơ sức khỏe điện tử', en: 'Residents with an electronic health record' },
        14,
        [55, 98],
      ),
      share({ vi: 'Tỷ lệ trường dùng học bạ điện tử', en: 'Schools with electronic school reports' }, 12, [40, 102], {
        cap: 100,
      }),
      share(
        { vi: 'Tỷ lệ trường thu học phí không tiền mặt', en: 'Schools that take fees without cash' },
        12,
        [30, 100],
      ),
      measured(
        { vi: 'Số lượt dùng dịch vụ công trực tuyến trên đầu người', en: 'Uses of online public services per person' },
        12,
        'lượt',
        [0.2, 3.4],
      ),
      done({ vi: 'Thí điểm thôn thông minh', en: 'Has a pilot smart village' }, 12, 0.55),
    ],
  },
  {
    code: 'do-thi-thong-minh',
    name: { vi: 'Đô thị thông minh', en: 'Smart city' },
    unscored: true,
    indicators: [
      done({ vi: 'Có đề án đô thị thông minh', en: 'Has a smart city plan' }, 8, 0.3),
      share({ vi: 'Tỷ lệ tuyến phố chính có camera giao thông', en: 'Main streets with traffic cameras' }, 8, [0, 80]),
      share({ vi: 'Tỷ lệ đèn đường điều khiển từ xa', en: 'Street lights controlled remotely' }, 7, [0, 70]),
      steps(
        { vi: 'Số trạm quan trắc môi trường tự động', en: 'Automatic environment stations' },
        6,
        'trạm',
        [0, 6],
        [
          [0, 0],
          [1, 0.5],
          [3, 1],
        ],
      ),
      measured(
        { vi: 'Thời gian xử lý phản ánh hiện trường', en: 'Hours to deal with a report from the street' },
        6,
        'giờ',
        [96, 6],
      ),
    ],
  },
];
