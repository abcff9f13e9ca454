import { done, judged, measured, share, steps, type PillarDraft } from './indicator.ts';

/** What communes do: government, economy and society. */
export const communeActivities: readonly PillarDraft[] = [
  {
    code: 'hoat-dong-chinh-quyen-so',
    name: { vi: 'Hoạt động chính quyền số', en: 'Digital government activities' },
    indicators: [
      share({ vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Applications filed online' }, 16, [10, 98]),
      share({ vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Applications settled in time' }, 14, [80, 100.5], {
        floor: 70,
        cap: 100,
      }),
      share({ vi: 'Tỷ lệ kết quả được cấp bản điện tử', en: 'Results issued in electronic form' }, 12, [10, 99]),
      share({ vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Fees paid online' }, 12, [2, 92], { missing: 'rescale' }),
      share({ vi: 'Tỷ lệ thành phần hồ sơ đã số hóa', en: 'Papers of applications turned digital' }, 12, [8, 96]),
      share({ vi: 'Tỷ lệ văn bản gửi đi có ký số', en: 'Outgoing documents signed digitally' }, 10, [55, 103], {
        floor: 50,
        cap: 100,
      }),
      share(
        { vi: 'Tỷ lệ phản ánh của người dân trả lời đúng hạn', en: 'Complaints of residents answered in time' },
        10,
        [45, 100],
        { missing: 'rescale' },
      ),
      done({ vi: 'Họp không giấy tại xã', en: 'Paperless meetings of the commune' }, 8, 0.45),
      done({ vi: 'Trang của xã đăng đủ mục bắt buộc', en: 'The commune site has all required sections' }, 8, 0.6),
      judged({ vi: 'Mức hài lòng của người nộp hồ sơ', en: 'Satisfaction of applicants' }, 10, [4.5, 10]),
      measured(
        {
          vi: 'Thời gian xử lý trung bình một hồ sơ so với quy định',
          en: 'Average time to settle an application, share of the limit',
        },
        8,
        '%',
        [96, 40],
      ),
    ],
  },
  {
    code: 'hoat-dong-kinh-te-so',
    name: { vi: 'Hoạt động kinh tế số', en: 'Digital economy activities' },
    indicators: [
      share(
        {
          vi: 'Tỷ lệ hộ kinh doanh nhận thanh toán không tiền mặt',
          en: 'Household businesses that take cashless payment',
        },
        11,
        [12, 95],
      ),
      share(
        { vi: 'Tỷ lệ hộ kinh doanh dùng hóa đơn điện tử', en: 'Household businesses with electronic invoices' },
        10,
        [8, 90],
      ),
      steps(
        { vi: 'Số sản phẩm địa phương trên sàn thương mại điện tử', en: 'Local products on online shops' },
        10,
        'sản phẩm',
        [0, 14],
        [
          [0, 0],
          [1, 0.3],
          [3, 0.6],
          [8, 1],
        ],
      ),
      share({ vi: 'Tỷ lệ hộ nông dân bán hàng trực tuyến', en: 'Farm households that sell online' }, 8, [1, 32], {
        cap: 30,
        missing: 'rescale',
      }),
      measured(
        { vi: 'Doanh số bán trực tuyến trên đầu người', en: 'Online sales per person' },
        8,
        'triệu đồng',
        [0.1, 5],
        {
          cap: 4.5,
        },
      ),
      done({ vi: 'Chợ của xã có thanh toán không tiền mặt', en: 'The commune market takes cashless payment' }, 8, 0.5, {
        missing: 'rescale',
      }),
    ],
  },
  {
    code: 'hoat-dong-xa-hoi-so',
    name: { vi: 'Hoạt động xã hội số', en: 'Digital society activities' },
    indicators: [
      share(
        { vi: 'Tỷ lệ người lớn có tài khoản định danh điện tử', en: 'Adults with an electronic identity' },
        11,
        [45, 98],
      ),
      share({ vi: 'Tỷ lệ người lớn có tài khoản thanh toán', en: 'Adults with a payment account' }, 10, [35, 98]),
      share(
        { vi: 'Tỷ lệ người lớn có chữ ký số cá nhân', en: 'Adults with a personal digital signature' },
        10,
        [0.5, 48],
        {
          cap: 45,
        },
      ),
      share(
        { vi: 'Tỷ lệ người dân có hồ sơ sức khỏe điện tử', en: 'Residents with an electronic health record' },
        10,
        [40, 99],
      ),
      share(
        { vi: 'Tỷ lệ người nhận trợ cấp qua tài khoản', en: 'Recipients of benefits paid to an account' },
        8,
        [15, 97],
      ),
      measured(
        { vi: 'Số lượt dùng dịch vụ công trực tuyến trên đầu người', en: 'Uses of online public services per person' },
        8,
        'lượt',
        [0.1, 3.2],
      ),
      done({ vi: 'Có mô hình thôn thông minh', en: 'Has a smart village' }, 8, 0.3),
    ],
  },
];
