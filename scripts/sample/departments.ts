import { slugify } from '../../src/model/text.ts';
import { provincePrefix } from './identity.ts';

/** A state body of the province. Bodies of these names exist in every real province; their codes say which one is meant. */
export interface Department {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
}

const names = [
  'Văn phòng UBND tỉnh',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Kế hoạch và Đầu tư',
  'Sở Công Thương',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Giao thông vận tải',
  'Sở Xây dựng',
  'Sở Tài nguyên và Môi trường',
  'Sở Thông tin và Truyền thông',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Khoa học và Công nghệ',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Thanh tra tỉnh',
  'Ban Quản lý các khu công nghiệp',
];

/** First words of the names: what kind of body it is. */
const kinds = ['Văn phòng', 'Thanh tra', 'Sở', 'Ban'];

export const departments: readonly Department[] = names.map((name) => ({
  code: `${provincePrefix}${slugify(name)}`,
  kind: kinds.find((kind) => name.startsWith(kind)) ?? 'Sở',
  name,
}));
