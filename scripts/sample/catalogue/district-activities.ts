import { done, judged, measured, share, steps, type PillarDraft } from './indicator.ts';

/** The pillars of what a district does: government, economy and society, and the smart city that is not assessed yet. */
export const districtActivities: readonly PillarDraft[] = [
  {
    code: 'hoat-dong-chinh-quyen-so',
    name: 'Hoạt động chính quyền số',
    nameEn: 'Digital government activities',
    indicators: [
      share('Tỷ lệ hồ sơ nộp trực tuyến tại huyện', 'Applications filed online with the district', 16, [20, 97]),
      share('Tỷ lệ hồ sơ nộp trực tuyến tại các xã', 'Applications filed online with the communes', 14, [15, 95]),
      share('Tỷ lệ hồ sơ giải quyết đúng hạn', 'Applications settled in time', 14, [85, 100.5], {
        floor: 70,
        cap: 100,
      }),
      share('Tỷ lệ kết quả được cấp bản điện tử', 'Results issued in electronic form', 14, [20, 99]),
      share('Tỷ lệ thanh toán trực tuyến', 'Fees paid online', 12, [10, 92], { missing: 'rescale' }),
      share('Tỷ lệ thành phần hồ sơ đã số hóa', 'Papers of applications turned digital', 12, [15, 96]),
      share('Tỷ lệ văn bản gửi đi có ký số', 'Outgoing documents signed digitally', 12, [70, 102], {
        floor: 50,
        cap: 100,
      }),
      share('Tỷ lệ báo cáo lập trên hệ thống của tỉnh', "Reports made in the province's system", 10, [35, 100]),
      share(
        'Tỷ lệ phản ánh của người dân trả lời đúng hạn',
        'Complaints of residents answered in time',
        12,
        [55, 100],
        { missing: 'rescale' },
      ),
      steps(
        'Số bộ dữ liệu chia sẻ với cơ quan khác',
        'Data sets shared with other bodies',
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
        'Số bộ dữ liệu mở đã công bố',
        'Open data sets published',
        10,
        'bộ',
        [0, 9],
        [
          [0, 0],
          [1, 0.4],
          [4, 1],
        ],
      ),
      done('Họp không giấy tại huyện', 'Paperless meetings of the district', 10, 0.65),
      done('Có trung tâm theo dõi, điều hành', 'Has an operations centre', 10, 0.45),
      judged('Mức hài lòng của người nộp hồ sơ', 'Satisfaction of applicants', 12, [6, 12]),
      measured(
        'Thời gian xử lý trung bình một hồ sơ so với quy định',
        'Average time to settle an application, share of the limit',
        10,
        '%',
        [95, 45],
      ),
    ],
  },
  {
    code: 'hoat-dong-kinh-te-so',
    name: 'Hoạt động kinh tế số',
    nameEn: 'Digital economy activities',
    indicators: [
      share('Tỷ lệ doanh nghiệp nộp thuế điện tử', 'Enterprises that file taxes online', 14, [88, 101], {
        floor: 60,
        cap: 100,
      }),
      share('Tỷ lệ hộ kinh doanh dùng hóa đơn điện tử', 'Household businesses with electronic invoices', 14, [20, 92]),
      share(
        'Tỷ lệ hộ kinh doanh nhận thanh toán không tiền mặt',
        'Household businesses that take cashless payment',
        14,
        [25, 95],
      ),
      share('Tỷ lệ doanh nghiệp dùng nền tảng số', 'Enterprises on a digital platform', 14, [15, 85], { cap: 80 }),
      share('Tỷ lệ chợ có thanh toán không tiền mặt', 'Markets with cashless payment', 12, [20, 100], {
        missing: 'rescale',
      }),
      steps(
        'Số sản phẩm địa phương trên sàn thương mại điện tử',
        'Local products on online shops',
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
        'Số doanh nghiệp công nghệ số trên một nghìn dân',
        'Digital enterprises per thousand residents',
        14,
        'doanh nghiệp',
        [0.1, 1.4],
      ),
      measured('Doanh số bán trực tuyến trên đầu người', 'Online sales per person', 14, 'triệu đồng', [0.4, 6.5], {
        cap: 6,
      }),
    ],
  },
  {
    code: 'hoat-dong-xa-hoi-so',
    name: 'Hoạt động xã hội số',
    nameEn: 'Digital society activities',
    indicators: [
      share('Tỷ lệ người lớn có tài khoản định danh điện tử', 'Adults with an electronic identity', 14, [55, 97]),
      share('Tỷ lệ người lớn có tài khoản thanh toán', 'Adults with a payment account', 12, [50, 97]),
      share('Tỷ lệ người lớn có chữ ký số cá nhân', 'Adults with a personal digital signature', 12, [2, 48], {
        cap: 45,
      }),
      share('Tỷ lệ người dân có hồ sơ sức khỏe điện tử', 'Residents with an electronic health record', 14, [55, 98]),
      share('Tỷ lệ trường dùng học bạ điện tử', 'Schools with electronic school reports', 12, [40, 102], { cap: 100 }),
      share('Tỷ lệ trường thu học phí không tiền mặt', 'Schools that take fees without cash', 12, [30, 100]),
      measured(
        'Số lượt dùng dịch vụ công trực tuyến trên đầu người',
        'Uses of online public services per person',
        12,
        'lượt',
        [0.2, 3.4],
      ),
      done('Thí điểm thôn thông minh', 'Has a pilot smart village', 12, 0.55),
    ],
  },
  {
    code: 'do-thi-thong-minh',
    name: 'Đô thị thông minh',
    nameEn: 'Smart city',
    unscored: true,
    indicators: [
      done('Có đề án đô thị thông minh', 'Has a smart city plan', 8, 0.3),
      share('Tỷ lệ tuyến phố chính có camera giao thông', 'Main streets with traffic cameras', 8, [0, 80]),
      share('Tỷ lệ đèn đường điều khiển từ xa', 'Street lights controlled remotely', 7, [0, 70]),
      steps(
        'Số trạm quan trắc môi trường tự động',
        'Automatic environment stations',
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
        'Thời gian xử lý phản ánh hiện trường',
        'Hours to deal with a report from the street',
        6,
        'giờ',
        [96, 6],
      ),
    ],
  },
];
