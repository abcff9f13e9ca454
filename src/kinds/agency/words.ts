import type { InEachLanguage } from '../../model/languages.ts';
import type { CommuneKind, LocalKind } from '../../model/unitkinds.ts';
import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the scorecards of agencies, districts and communes of which there is no ranking. */
export const agencyWords = {
  agencyBoth: {
    vi: (name: string, met: number, all: number, tasks: number) =>
      `${name}: ${met} trên ${all} chỉ tiêu ghi “Đạt”, được giao ${tasks} nhiệm vụ`,
    en: (name: string, met: number, all: number, tasks: number) =>
      `${name}: ${met} of ${all} targets rated met, ${many(tasks, 'task', 'tasks')} in the plan`,
  },
  /** The same where there are several years or plans. */
  agencyBothOf: {
    vi: (name: string, met: number, all: number, at: string, tasks: number, year: number) =>
      `${name}: ${met} trên ${all} chỉ tiêu ghi “Đạt” ${at}, được giao ${tasks} nhiệm vụ trong kế hoạch DTI ${year}`,
    en: (name: string, met: number, all: number, at: string, tasks: number, year: number) =>
      `${name}: ${met} of ${many(all, 'target', 'targets')} rated met ${at}, ${many(tasks, 'task', 'tasks')} in the ${year} DTI plan`,
  },
  agencyTargets: {
    vi: (name: string, met: number, all: number, at: string) => `${name}: ${met} trên ${all} chỉ tiêu ghi “Đạt” ${at}`,
    en: (name: string, met: number, all: number, at: string) =>
      `${name}: ${met} of ${many(all, 'target', 'targets')} rated met ${at}`,
  },
  /** Where no status is printed. */
  agencyGiven: {
    vi: (name: string, all: number, at: string) => `${name}: được giao ${all} chỉ tiêu ${at}`,
    en: (name: string, all: number, at: string) => `${name}: ${many(all, 'target', 'targets')} ${at}`,
  },
  agencyGivenBoth: {
    vi: (name: string, all: number, at: string, tasks: number, year: number) =>
      `${name}: được giao ${all} chỉ tiêu ${at} và ${tasks} nhiệm vụ trong kế hoạch DTI ${year}`,
    en: (name: string, all: number, at: string, tasks: number, year: number) =>
      `${name}: ${many(all, 'target', 'targets')} ${at} and ${many(tasks, 'task', 'tasks')} in the ${year} DTI plan`,
  },
  agencyTasks: {
    vi: (name: string, tasks: number, year: number) =>
      `${name}: được giao ${tasks} nhiệm vụ trong kế hoạch DTI ${year}`,
    en: (name: string, tasks: number, year: number) =>
      `${name}: ${many(tasks, 'task', 'tasks')} in the ${year} DTI plan`,
  },
  agencyNone: {
    vi: (name: string) => `${name}: được nêu tên, không được giao nhiệm vụ nào đã in`,
    en: (name: string) => `${name}: named, but given no printed task`,
  },
  districtFinding: {
    vi: (name: string, kinds: string, year: string) =>
      `${name}: ${kinds} năm ${year}, không có xếp hạng trong nguồn đã đọc`,
    en: (name: string, kinds: string, year: string) =>
      `${name}: ${kinds} in ${year}, ranked in no source we could read`,
  },
  /** Where the register has no communes of it. */
  districtPlain: {
    vi: (name: string) => `${name}: không có xếp hạng trong nguồn đã đọc`,
    en: (name: string) => `${name}: ranked in no source we could read`,
  },
  communeFinding: {
    vi: (name: string, district: string, today: string) => `${name}, ${district}: ${today}`,
    en: (name: string, district: string, today: string) => `${name}, ${district}: ${today}`,
  },
  communePlain: {
    vi: (name: string, district: string) => `${name}, ${district}`,
    en: (name: string, district: string) => `${name}, ${district}`,
  },
  nowIn: {
    vi: (name: string, province: string) => `nay thuộc ${name}, ${province}`,
    en: (name: string, province: string) => `now in ${name}, ${province}`,
  },
  nowMostlyIn: {
    vi: (name: string, province: string) => `nay phần lớn thuộc ${name}, ${province}`,
    en: (name: string, province: string) => `now mostly in ${name}, ${province}`,
  },
  crumbDistricts: { vi: 'Huyện, xã', en: 'Districts, communes' },
  crumbAgencies: { vi: 'Cơ quan', en: 'Agencies' },
  kind: { vi: 'Loại', en: 'Kind' },
  code: {
    vi: (year: string) => `Mã đơn vị hành chính năm ${year}`,
    en: (year: string) => `Administrative code in ${year}`,
  },
  district: { vi: 'Thuộc', en: 'In' },
  kind_Phường: { vi: 'phường', en: 'ward' },
  kind_Xã: { vi: 'xã', en: 'commune' },
  'kind_Thị trấn': { vi: 'thị trấn', en: 'township' },
  kind_Huyện: { vi: 'huyện', en: 'rural district' },
  'kind_Thành phố': { vi: 'thành phố', en: 'city' },
  'kind_Thị xã': { vi: 'thị xã', en: 'town' },
  kind_Quận: { vi: 'quận', en: 'urban district' },
  'kind_Đặc khu': { vi: 'đặc khu', en: 'special zone' },
  kinds_Phường: { vi: (n: number) => `${n} phường`, en: (n: number) => many(n, 'ward', 'wards') },
  kinds_Xã: { vi: (n: number) => `${n} xã`, en: (n: number) => many(n, 'commune', 'communes') },
  'kinds_Thị trấn': {
    vi: (n: number) => `${n} thị trấn`,
    en: (n: number) => many(n, 'township', 'townships'),
  },
  'kinds_Đặc khu': {
    vi: (n: number) => `${n} đặc khu`,
    en: (n: number) => many(n, 'special zone', 'special zones'),
  },
  targets: { vi: (year: number) => `Chỉ tiêu năm ${year}`, en: (year: number) => `Targets for ${year}` },
  targetsDek: {
    vi: (period: string, origin: string | undefined) => `Kết quả ${period}${origin ? `, ${origin}` : ''}.`,
    en: (period: string, origin: string | undefined) => `Results for ${period}${origin ? `, from ${origin}` : ''}.`,
  },
  noTargets: { vi: 'Nguồn không giao chỉ tiêu nào cho cơ quan này.', en: 'The source gives this agency no target.' },
  noTargetsAnnex: {
    vi: 'Phụ lục không giao chỉ tiêu nào cho cơ quan này.',
    en: 'The annex gives this agency no target.',
  },
  levelTargets: { vi: 'Chỉ tiêu tính chung cho cả cấp', en: 'Targets counted for the whole level' },
  levelTargetsNote: {
    vi: (teller: string) => `${teller} chỉ in một con số chung cho mọi đơn vị cùng cấp, không in riêng từng đơn vị.`,
    en: (teller: string) => `${teller} prints one figure for all units of the level, none for each unit.`,
  },
  tasks: {
    vi: (year: number) => `Nhiệm vụ trong kế hoạch DTI ${year}`,
    en: (year: number) => `Tasks in the ${year} DTI plan`,
  },
  tasksAlso: { vi: 'Nhiệm vụ giao chung cho cấp này', en: 'Tasks given to this level as a whole' },
  tasksAlsoNote: {
    vi: (group: string) => `Kế hoạch giao cho “${group}”, không giao riêng từng đơn vị.`,
    en: (group: string) => `The plan gives them to “${group}”, not to single units.`,
  },
  groupCard: { vi: 'Phiếu của nhóm', en: 'Scorecard of the group' },
  noTasks: {
    vi: 'Kế hoạch không giao nhiệm vụ nào cho cơ quan này.',
    en: 'The plan gives this agency no task of its own.',
  },
  left: { vi: 'Điểm còn lại ở các nhiệm vụ này', en: 'Points still to be won in these tasks' },
  where: { vi: 'Ở đâu', en: 'Where it is' },
  communesOf: {
    vi: (n: number, year: string) => `${n} xã, phường, thị trấn năm ${year}`,
    en: (n: number, year: string) => `${many(n, 'commune', 'communes')} in ${year}`,
  },
  /** A part that several years or plans have each, under the year of its own. */
  ofYear: {
    vi: (what: string, year: number) => `${what}, ${year}`,
    en: (what: string, year: number) => `${what}, ${year}`,
  },
  sameDistrict: { vi: 'Cùng huyện, thành phố', en: 'In the same district' },
  noRankingCommune: {
    vi: (place: string) =>
      `Nguồn đã đọc không có bảng xếp hạng chuyển đổi số cấp xã nào của ${place}. Vì vậy phiếu này không có điểm và hạng.`,
    en: (place: string) =>
      `The sources we read hold no digital-transformation ranking of ${place}’s communes, so this scorecard has no score and no rank.`,
  },
  noRankingDistrict: {
    vi: (place: string) =>
      `Nguồn đã đọc không có bảng xếp hạng chuyển đổi số cấp huyện nào của ${place}. Vì vậy phiếu này không có điểm và hạng.`,
    en: (place: string) =>
      `The sources we read hold no digital-transformation ranking of ${place}’s districts, so this scorecard has no score and no rank.`,
  },
  noRankingAgency: {
    vi: (place: string) =>
      `Nguồn đã đọc không có bảng xếp hạng chuyển đổi số cấp sở, ngành nào của ${place}. Vì vậy phiếu này không có điểm và hạng.`,
    en: (place: string) =>
      `The sources we read hold no digital-transformation ranking of ${place}’s departments, so this scorecard has no score and no rank.`,
  },
  printedAs: { vi: 'Nguồn in', en: 'Printed as' },
} as const satisfies Dictionary &
  Record<`kind_${LocalKind}`, InEachLanguage<string>> &
  Record<`kinds_${CommuneKind}`, InEachLanguage<(n: number) => string>>;
