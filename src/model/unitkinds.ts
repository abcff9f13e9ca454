/**
 * The kinds of administrative units of each level, as documents call them, in the order in which they are counted. Bodies of
 * the level `department` may be of any kind; several of them that are named together are a group.
 */
export const unitKinds = {
  province: ['Tỉnh', 'Thành phố'],
  district: ['Huyện', 'Thành phố', 'Thị xã', 'Quận'],
  commune: ['Phường', 'Thị trấn', 'Xã', 'Đặc khu'],
} as const;

/** A kind of unit below the province, of which scorecards tell. */
export type LocalKind = (typeof unitKinds)['district' | 'commune'][number];
export type CommuneKind = (typeof unitKinds)['commune'][number];

export const groupKind = 'Nhóm';

/**
 * Kinds of bodies that answer to the committee of a province, whose ranking of its own offices they are in. Others, as the
 * police, the tax office and the State Bank, are branches of what is headed in the capital.
 */
const provincialKinds: readonly string[] = ['Sở', 'Văn phòng', 'Thanh tra', 'Ban'];

/** Whether a unit may stand in the ranking of a province: districts and communes do, and the province's own offices. */
export const isRankable = ({ level, kind }: { readonly level: string; readonly kind: string }): boolean =>
  level !== 'department' || provincialKinds.includes(kind);
