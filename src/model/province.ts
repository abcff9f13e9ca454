/** The provinces whose units have pages, in one table: to add one, add a line. */

export interface HomeProvince {
  readonly name: string;
  /** Folder of its pages and, with year and level, name of its files. */
  readonly slug: string;
  /** How the codes of its departments and agencies begin, which have no number of the statistics office. */
  readonly prefix: string;
  /** Fictional: its files lie apart from the published ones, and it has no page among the real provinces. */
  readonly simulated: boolean;
}

/** By code of the province. */
export const homeProvinces = {
  '37': { name: 'Ninh Bình', slug: 'ninh-binh', prefix: 'nb-', simulated: false },
  '58': { name: 'Ninh Thuận', slug: 'ninh-thuan', prefix: 'nt-', simulated: false },
  mau: { name: 'Tỉnh Mẫu', slug: 'tinh-mau', prefix: 'mau-', simulated: true },
} as const satisfies Readonly<Record<string, HomeProvince>>;

const table: Readonly<Record<string, HomeProvince>> = homeProvinces;

/** The province of a code, where its units have pages. */
export const homeProvince = (code: string | undefined): HomeProvince | undefined =>
  code === undefined ? undefined : table[code];

/** Path of a province's hub, with both slashes. */
export const hubPath = ({ slug }: HomeProvince): string => `/${slug}/`;
