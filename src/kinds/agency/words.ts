import type { InEachLanguage } from '../../model/languages.ts';
import type { CommuneKind } from '../../model/unitkinds.ts';
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
  /** The same where the name is long. */
  agencyBothBrief: {
    vi: (name: string, met: number, all: number, tasks: number) =>
      `${name}: ${met} trên ${all} chỉ tiêu ghi “Đạt”, ${tasks} nhiệm vụ`,
    en: (name: string, met: number, all: number, tasks: number) =>
      `${name}: ${met} of ${all} targets rated met, ${many(tasks, 'task', 'tasks')}`,
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
  /** A district by its communes, and how many units of today hold them. */
  districtFinding: {
    vi: (name: string, kinds: string, heirs: number, province: string) =>
      `${name}: ${kinds}, nay thuộc ${heirs} xã, phường của ${province}`,
    en: (name: string, kinds: string, heirs: number, province: string) =>
      `${name}: ${kinds}, now in ${many(heirs, 'commune or ward', 'communes and wards')} of ${province}`,
  },
  /** The same where that is too long. */
  districtFindingBrief: {
    vi: (name: string, kinds: string, heirs: number) => `${name}: ${kinds}, nay thuộc ${heirs} xã, phường`,
    en: (name: string, kinds: string, heirs: number) =>
      `${name}: ${kinds}, now in ${many(heirs, 'commune or ward', 'communes and wards')}`,
  },
  districtCounts: {
    vi: (name: string, kinds: string, year: string) => `${name}: ${kinds} năm ${year}`,
    en: (name: string, kinds: string, year: string) => `${name}: ${kinds} in ${year}`,
  },
  /** Where the register has no communes of it. */
  districtPlain: {
    vi: (name: string, province: string) => `${name} thuộc ${province}`,
    en: (name: string, province: string) => `${name} is in ${province}`,
  },
  communePlain: {
    vi: (name: string, district: string) => `${name} thuộc ${district}`,
    en: (name: string, district: string) => `${name} is in ${district}`,
  },
  crumbDistricts: { vi: 'Huyện, xã', en: 'Districts, communes' },
  crumbAgencies: { vi: 'Cơ quan', en: 'Agencies' },
  code: {
    vi: (year: string, code: string) => `Mã đơn vị hành chính năm ${year}: ${code}.`,
    en: (year: string, code: string) => `Administrative code in ${year}: ${code}.`,
  },
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
    vi: (year: number) => `Nhiệm vụ trong kế hoạch nâng cao chỉ số chuyển đổi số (DTI) năm ${year}`,
    en: (year: number) => `Tasks in the ${year} plan to raise the digital transformation index (DTI)`,
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
  left: { vi: 'Điểm còn thiếu ở các nhiệm vụ này', en: 'Points still to be won in these tasks' },
  communesOf: {
    vi: (n: number, year: string) => `${n} xã, phường, thị trấn năm ${year}`,
    en: (n: number, year: string) => `${many(n, 'commune', 'communes')} in ${year}`,
  },
  /** A part that several years or plans have each, under the year of its own. */
  ofYear: {
    vi: (what: string, year: number) => `${what}, ${year}`,
    en: (what: string, year: number) => `${what}, ${year}`,
  },
  kin: {
    vi: (n: number) => `${n} nơi cùng huyện, thành phố, nay thuộc đâu`,
    en: (n: number) => `Where the other ${n} of the district went`,
  },
  notDrawn: { vi: 'Chưa có số liệu, hoặc không có số để so', en: 'No data, or no figure to compare' },
  inFull: { vi: 'Từng nhiệm vụ đầy đủ', en: 'Each task in full' },
  otherAgencies: {
    vi: (place: string) => `Cơ quan khác của ${place}`,
    en: (place: string) => `Other agencies of ${place}`,
  },
  /** Of what there is: a count of none is left out. */
  counts: {
    vi: (targets: number, tasks: number) =>
      [targets > 0 && `${targets} chỉ tiêu`, tasks > 0 && `${tasks} nhiệm vụ`].filter(Boolean).join(', '),
    en: (targets: number, tasks: number) =>
      [targets > 0 && many(targets, 'target', 'targets'), tasks > 0 && many(tasks, 'task', 'tasks')]
        .filter(Boolean)
        .join(', '),
  },
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
} as const satisfies Dictionary & Record<`kinds_${CommuneKind}`, InEachLanguage<(n: number) => string>>;
