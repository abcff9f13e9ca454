/** What the fictional province is called, in its row of `provinces.csv` and in its units. */
export const provinceCode = 'mau';
export const sampleProvinceName = 'Tỉnh Mẫu';
export const provinceSlug = 'tinh-mau';
export const provincePrefix = `${provinceCode}-`;
