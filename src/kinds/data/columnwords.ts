import type { Dictionary } from '../../words/strings.ts';

const sources = {
  vi: 'Mã nguồn, ngăn bằng dấu chấm phẩy; xem bộ nguon.',
  en: 'Source ids, separated by semicolons; see the dataset nguon.',
};
const standing = {
  vi: 'Nguồn thứ nhất là: official văn bản của cơ quan nhà nước, press báo chí, secondary bản chép, tổng hợp của bên khác; để trống nếu giá trị không được in.',
  en: 'The first source is: official a document of an authority, press the press, secondary a copy or compilation by others; empty where the value is not printed.',
};
const operator = {
  vi: '>= ít nhất, > trên, text mục tiêu bằng lời, none bản in để trống.',
  en: '>= at least, > more than, text a target in words, none left empty in print.',
};
const grade = {
  vi: 'Mức bằng chứng: published, recomputed, bounded, unpublished.',
  en: 'Evidence grade: published, recomputed, bounded, unpublished.',
};

const numberGrade = {
  vi: 'Mức bằng chứng của số trong dòng: published, recomputed; bounded: không có số, chỉ có hai đầu khoảng; unpublished: để trống.',
  en: 'Evidence grade of the number in the row: published, recomputed; bounded: no number, only the two ends; unpublished: all empty.',
};

const ranking = {
  unit_id: { vi: 'Mã đơn vị, như trong bộ don-vi.', en: 'Unit id, as in the dataset don-vi.' },
  unit_name: { vi: 'Tên đầy đủ.', en: 'Full name.' },
  level: { vi: 'Cấp: department, district, commune, province.', en: 'Level: department, district, commune, province.' },
  parent_id: { vi: 'Đơn vị cấp trên.', en: 'The unit above it.' },
  score: {
    vi: 'Điểm. Trống nếu chưa công bố, không có trong nguồn đã đọc, hoặc bản in không đọc được thành số.',
    en: 'Score. Empty if unpublished, if in no source we could read, or if what is printed cannot be read as a number.',
  },
  score_grade: numberGrade,
  score_low: { vi: 'Đầu thấp, nếu điểm chỉ biết nằm trong khoảng.', en: 'Low end, where the score is known only within a range.' },
  score_high: { vi: 'Đầu cao, nếu điểm chỉ biết nằm trong khoảng.', en: 'High end, where the score is known only within a range.' },
  rank: { vi: 'Hạng; đồng hạng được cùng số (1-2-2-4).', en: 'Rank; ties share a number (1-2-2-4).' },
  rank_grade: numberGrade,
  rank_low: { vi: 'Hạng cao nhất có thể.', en: 'Best possible rank.' },
  rank_high: { vi: 'Hạng thấp nhất có thể.', en: 'Worst possible rank.' },
  sources,
  simulated: {
    vi: 'true nếu là số mô phỏng; ở đây luôn là false.',
    en: 'true for simulated figures; always false here.',
  },
  rank_range_low: {
    vi: 'Hạng tốt nhất trong khoảng chứa 90% số lần thử khi trọng số đổi tới ±25%; recomputed. Trống nếu chưa đủ điểm từng phần.',
    en: 'Best rank of the range that holds 90% of the draws with weights moved by up to ±25%; recomputed. Empty where the parts are not known.',
  },
  rank_range_high: { vi: 'Hạng kém nhất trong khoảng ấy.', en: 'Worst rank of that range.' },
  score_printed: {
    vi: 'Điểm như bản in, kể cả khi không đọc được thành số.',
    en: 'Score as printed, even where it cannot be read as a number.',
  },
  score_source_standing: standing,
  rank_source_standing: standing,
} as const satisfies Dictionary;

const targets = {
  target_id: { vi: 'Số của chỉ tiêu trong phụ lục.', en: 'Number of the target in the annex.' },
  group: { vi: 'Nhóm chỉ tiêu.', en: 'Group of targets.' },
  name: { vi: 'Tên chỉ tiêu, kèm tên đầu mục.', en: 'Name of the target, with its heading.' },
  agency: { vi: 'Cơ quan thực hiện.', en: 'Agency that carries it out.' },
  target_printed: { vi: 'Mục tiêu như bản in.', en: 'Target as printed.' },
  operator,
  target_value: { vi: 'Mục tiêu đọc thành số.', en: 'Target read as a number.' },
  unit: { vi: 'Đơn vị đo.', en: 'Unit of measure.' },
  result_printed: { vi: 'Kết quả như bản in.', en: 'Result as printed.' },
  result_value: { vi: 'Kết quả đọc thành số.', en: 'Result read as a number.' },
  status_printed: {
    vi: 'Bản in ghi: met đạt, missed chưa đạt, no-data chưa có số liệu. Trống nếu bản in không ghi.',
    en: 'Status as printed: met, missed, no-data. Empty where none is printed.',
  },
  status_recomputed: {
    vi: 'Tính lại từ hai con số; not-computable nếu mục tiêu hay kết quả là lời, hoặc kết quả là một tỷ lệ quá 100%.',
    en: 'Recomputed from the two figures; not-computable where target or result is in words, or the result is a share above 100%.',
  },
  gap: { vi: 'Kết quả trừ mục tiêu, điểm phần trăm.', en: 'Result minus target, in percentage points.' },
  sources,
  source_standing: standing,
} as const satisfies Dictionary;

const plan = {
  task_id: { vi: 'Số của nhiệm vụ.', en: 'Number of the task.' },
  pillar: { vi: 'Chỉ số chính.', en: 'Pillar.' },
  task: { vi: 'Nhiệm vụ như bản in.', en: 'Task as printed.' },
  lead_role: {
    vi: 'Chữ in trước tên cơ quan: thực hiện hay chủ trì.',
    en: 'Word printed before the agency: carries out, or leads.',
  },
  lead_ids: { vi: 'Mã cơ quan chủ trì.', en: 'Ids of the lead agencies.' },
  leads_printed: { vi: 'Cơ quan chủ trì như bản in.', en: 'Lead agencies as printed.' },
  coordinators_printed: { vi: 'Cơ quan phối hợp như bản in.', en: 'Supporting agencies as printed.' },
  deadline: { vi: 'Thời hạn như bản in.', en: 'Deadline as printed.' },
  target_id: { vi: 'Mã mục tiêu.', en: 'Target id.' },
  part: {
    vi: 'Chỗ bản in nêu: target ở dòng mục tiêu, action ở nội dung thực hiện.',
    en: 'Where it is printed: target under the targets, action under the actions.',
  },
  target_printed: { vi: 'Mục tiêu như bản in.', en: 'Target as printed.' },
  operator,
  target_value: { vi: 'Mục tiêu đọc thành số.', en: 'Target read as a number.' },
  unit: { vi: 'Đơn vị đo.', en: 'Unit of measure.' },
  baseline_id: { vi: 'Mã mốc điểm.', en: 'Baseline id.' },
  metric: { vi: 'Chỉ tiêu DTI của mốc.', en: 'DTI indicator of the baseline.' },
  year: { vi: 'Năm của mốc.', en: 'Year of the baseline.' },
  score_printed: { vi: 'Điểm như bản in.', en: 'Points as printed.' },
  score: { vi: 'Điểm.', en: 'Points.' },
  score_grade: grade,
  max_points: { vi: 'Điểm tối đa.', en: 'Maximum.' },
  remaining: { vi: 'Tối đa trừ điểm.', en: 'Maximum minus points.' },
  remaining_grade: grade,
  percent_printed: { vi: 'Tỷ lệ như bản in.', en: 'Percentage as printed.' },
  percent_printed_grade: grade,
  percent_recomputed: { vi: 'Điểm chia tối đa, phần trăm.', en: 'Points divided by the maximum, in percent.' },
  percent_recomputed_grade: grade,
  percent_verdict: {
    vi: 'match khớp, rounding lệch do làm tròn, contradiction mâu thuẫn, unverifiable không kiểm được: không in tỷ lệ, hoặc không rõ là tỷ lệ của gì.',
    en: 'match, rounding, contradiction, unverifiable (no percentage printed, or not said of what).',
  },
  sources,
  source_standing: standing,
} as const satisfies Dictionary;

const planwork = {
  id: { vi: 'Mã của dòng.', en: 'Id of the row.' },
  task_id: { vi: 'Số của nhiệm vụ.', en: 'Number of the task.' },
  kind: {
    vi: 'action: một dòng “Nội dung thực hiện”; platform: một nền tảng.',
    en: 'action: a line of what is to be done; platform: a platform.',
  },
  text: { vi: 'Nội dung, hoặc tên nền tảng.', en: 'What is to be done, or the name of the platform, in Vietnamese.' },
  text_en: { vi: 'Như cột trước, tiếng Anh.', en: 'The same in English.' },
  state_printed: {
    vi: 'Trạng thái của nền tảng như bản in; trống nếu kế hoạch không ghi.',
    en: 'State of the platform as printed; empty where the plan prints none.',
  },
  quote: { vi: 'Trích nguyên văn.', en: 'Verbatim quote.' },
  sources,
  note: { vi: 'Ghi chú.', en: 'Note, in Vietnamese.' },
  note_en: { vi: 'Ghi chú tiếng Anh.', en: 'Note, in English.' },
} as const satisfies Dictionary;

const reports = {
  passage_id: { vi: 'Mã của mục, cũng là neo trên trang.', en: 'Id of the passage, also its anchor on the page.' },
  section: { vi: 'Mục trong văn bản, như bản in.', en: 'Section of the document, as printed.' },
  topic: { vi: 'Chủ đề.', en: 'Topic.' },
  sense: {
    vi: 'result kết quả, shortcoming hạn chế, cause nguyên nhân, goal mục tiêu, task nhiệm vụ, solution giải pháp, recommendation kiến nghị, deadline thời hạn, context bối cảnh.',
    en: 'result, shortcoming, cause, goal, task, solution, recommendation, deadline or context.',
  },
  gist: { vi: 'Lời tóm của chúng tôi.', en: 'Our summary, in Vietnamese.' },
  gist_en: { vi: 'Lời tóm bằng tiếng Anh.', en: 'Our summary, in English.' },
  lead_ids: { vi: 'Mã cơ quan chủ trì.', en: 'Ids of the lead agencies.' },
  leads_printed: { vi: 'Cơ quan chủ trì như bản in.', en: 'Lead agencies as printed.' },
  figure_id: { vi: 'Mã của con số.', en: 'Id of the figure.' },
  label: { vi: 'Con số đo gì.', en: 'What the figure measures, in Vietnamese.' },
  label_en: { vi: 'Con số đo gì, tiếng Anh.', en: 'What the figure measures.' },
  value: { vi: 'Con số.', en: 'The figure.' },
  value_grade: grade,
  value_printed: {
    vi: 'Con số như bản in, kèm chữ như “khoảng”, “gần”.',
    en: 'The figure as printed, with words such as “about” or “nearly”.',
  },
  unit: { vi: 'Đơn vị đo.', en: 'Unit of measure, in Vietnamese.' },
  quote: { vi: 'Trích nguyên văn.', en: 'Verbatim quote.' },
  sources,
  note: { vi: 'Ghi chú.', en: 'Note in Vietnamese.' },
  note_en: { vi: 'Ghi chú tiếng Anh.', en: 'Note in English.' },
  source_standing: standing,
} as const satisfies Dictionary;

const checks = {
  check_id: { vi: 'Mã, cũng là neo trên trang Đối chiếu.', en: 'Id, also the anchor on the checks page.' },
  topic: { vi: 'Chủ đề.', en: 'Topic.' },
  claim: { vi: 'Điều nguồn viết.', en: 'What the source says, in Vietnamese.' },
  claim_en: { vi: 'Điều nguồn viết, tiếng Anh.', en: 'What the source says, in English.' },
  printed: { vi: 'Con số như bản in.', en: 'The figure as printed.' },
  relation: {
    vi: 'Số in phải thế nào so với phép tính: eq bằng, le không quá, ge không dưới, lt nhỏ hơn, gt lớn hơn, agree các văn bản phải giống nhau.',
    en: 'How the printed figure must relate to the formula: eq, le, ge, lt, gt; agree means that texts must be the same.',
  },
  formula: { vi: 'Phép tính đã thay số.', en: 'The formula with its numbers.' },
  recomputed: { vi: 'Kết quả tính lại.', en: 'Recomputed result.' },
  difference: { vi: 'Số in trừ số tính lại.', en: 'Printed minus recomputed.' },
  verdict: {
    vi: 'match khớp, rounding lệch do làm tròn, contradiction mâu thuẫn về số hoặc ngày, không cách đọc nào khớp; wording gọi khác tên; unverifiable không kiểm được: thiếu số hoặc còn cách đọc khớp.',
    en: 'match, rounding, contradiction (of figures or dates, no reading fits), wording (one thing under different words), unverifiable (a figure is missing, or some reading fits).',
  },
  quote: { vi: 'Trích nguyên văn.', en: 'Verbatim quote.' },
  sources,
  note: { vi: 'Ghi chú.', en: 'Note in Vietnamese.' },
  note_en: { vi: 'Ghi chú tiếng Anh.', en: 'Note in English.' },
} as const satisfies Dictionary;

const sourceColumns = {
  source_id: { vi: 'Mã nguồn.', en: 'Source id.' },
  title: { vi: 'Tên văn bản hoặc bài.', en: 'Title as printed.' },
  title_en: { vi: 'Tên bằng tiếng Anh; trống nếu chưa dịch.', en: 'Title in English; empty where it was not translated.' },
  issuer: { vi: 'Nơi ban hành hoặc đăng.', en: 'Issuer or publisher.' },
  issuer_en: { vi: 'Nơi ban hành bằng tiếng Anh; trống nếu để nguyên.', en: 'The same in English; empty where the name stays.' },
  number: { vi: 'Số văn bản.', en: 'Document number.' },
  date: { vi: 'Ngày: năm, năm-tháng hoặc năm-tháng-ngày.', en: 'Date: year, year-month or year-month-day.' },
  url: { vi: 'Địa chỉ.', en: 'Address.' },
  standing: { vi: 'official cơ quan nhà nước, press báo chí, secondary thứ cấp.', en: 'official, press or secondary.' },
  access: {
    vi: 'Đọc được: full cả văn bản, excerpt một phần, cited chỉ được dẫn, not-released chưa công bố.',
    en: 'What could be read: full, excerpt, cited (only cited by others), not-released.',
  },
  note: { vi: 'Ghi chú.', en: 'Note, in Vietnamese.' },
  note_en: { vi: 'Ghi chú tiếng Anh.', en: 'Note in English.' },
} as const satisfies Dictionary;

const units = {
  unit_id: {
    vi: 'Mã duy nhất: mã số, thêm @ngày nếu mã được dùng lại.',
    en: 'Unique id: the code, with @day where a code is used again.',
  },
  code: {
    vi: 'Mã của Tổng cục Thống kê; cơ quan dùng mã chữ.',
    en: 'Statistics-office code; agencies have a word code.',
  },
  level: { vi: 'Cấp: department, district, commune, province.', en: 'Level: department, district, commune, province.' },
  province_code: { vi: 'Mã tỉnh.', en: 'Province code.' },
  parent_id: { vi: 'Đơn vị cấp trên.', en: 'The unit above it.' },
  kind: { vi: 'Loại: Xã, Phường, Thị trấn, Huyện, Thành phố, Tỉnh, Sở…', en: 'Kind, in Vietnamese.' },
  name: { vi: 'Tên.', en: 'Name.' },
  full_name: { vi: 'Tên đầy đủ.', en: 'Full name.' },
  other_names: { vi: 'Các cách in khác.', en: 'Other printed forms.' },
  named: { vi: 'false: được đếm nhưng không nguồn nào nêu tên.', en: 'false: counted, but named in no source.' },
  valid_from: {
    vi: 'Ngày đầu; trống nếu trước danh mục đã đọc.',
    en: 'First day; empty if before the register at hand.',
  },
  valid_to: { vi: 'Ngày cuối; trống nếu còn hiệu lực.', en: 'Last day; empty if still in force.' },
  successor_ids: { vi: 'Các đơn vị kế thừa, theo thời gian.', en: 'Successors, in order of time.' },
  latest_id: { vi: 'Đơn vị kế thừa sau cùng.', en: 'Latest successor.' },
  latest_name: { vi: 'Tên đơn vị kế thừa sau cùng.', en: 'Name of the latest successor.' },
  latest_from: { vi: 'Ngày bắt đầu của đơn vị đó.', en: 'First day of that unit.' },
  territory_split: {
    vi: 'true: địa bàn bị chia, đơn vị kế thừa giữ phần lớn.',
    en: 'true: the territory was split and the successor holds the larger part.',
  },
  legal_basis: { vi: 'Căn cứ pháp lý.', en: 'Legal basis.' },
  page: { vi: 'Trang của đơn vị trên trang web này.', en: 'Page of the unit on this site.' },
  note: { vi: 'Ghi chú.', en: 'Note, in Vietnamese.' },
  note_en: { vi: 'Ghi chú tiếng Anh.', en: 'Note in English.' },
} as const satisfies Dictionary;

/** What each column of the downloads means, by family of files. */
export const columnWords = {
  ranking,
  targets,
  plan,
  planwork,
  reports,
  checks,
  sources: sourceColumns,
  units,
} as const;
