import { readData, type Read } from '../read.ts';

/** Files by path, as text. */
export type Files = Readonly<Record<string, string>>;

const edition = {
  id: 'ninh-binh/pdti-2023',
  index: 'pdti',
  province: '37',
  year: 2023,
  as_of: '2023-12-31',
  framework: 'pdti-733',
  decision: 'qd-506-2024',
  previous: 'ninh-binh/pdti-2022',
  scale: 'points',
  complete: false,
  levels: { district: { units: 3, annex: { document: 'qd-506-2024', name: 'Phụ lục 2' } } },
};

/** A small data folder without fault, for tests to spoil in one place. */
export const soundFiles: Files = {
  'data/sources.csv': `id,title,short,issuer,number,date,url,standing,access,note
bao-cao-2023,Báo cáo,,Sở Thông tin và Truyền thông,,2024-07,,official,full,
qd-506-2024,Quyết định 506,,UBND tỉnh,506/QĐ-UBND,2024-07-18,,official,cited,
`,
  'data/units.csv': `code,level,parent,kind,name,full_name,valid_from,valid_to,successor_code,legal_basis,aliases,named,note,source
37,province,,Tỉnh,Ninh Bình,Tỉnh Ninh Bình,,,,,,yes,,bao-cao-2023
58,province,,Tỉnh,Ninh Thuận,Tỉnh Ninh Thuận,,,,,,yes,,bao-cao-2023
370,district,37,Thành phố,Tam Điệp,Thành phố Tam Điệp,,2025-06-30,,,,yes,,bao-cao-2023
372,district,37,Huyện,Nho Quan,Huyện Nho Quan,,2025-06-30,,,,yes,,bao-cao-2023
373,district,37,Huyện,Gia Viễn,Huyện Gia Viễn,,2024-12-31,373,,,yes,,bao-cao-2023
373,district,37,Huyện,Gia Viễn,Huyện Gia Viễn,2025-01-01,2025-06-30,,,,yes,,bao-cao-2023
584,district,58,Huyện,Ninh Hải,Huyện Ninh Hải,,,,,,yes,,bao-cao-2023
14326,commune,373,Xã,Gia Thắng,Xã Gia Thắng,,2024-12-31,,,,yes,,bao-cao-2023
nt-so-noi-vu,department,58,Sở,Nội vụ,Sở Nội vụ,,,,,,yes,,bao-cao-2023
`,
  'data/frameworks/pdti-733/framework.json': JSON.stringify({
    id: 'pdti-733',
    title: { vi: 'Bộ chỉ số', en: 'Framework' },
    document: 'qd-506-2024',
  }),
  'data/frameworks/pdti-733/pillars.csv': `level,code,order,name,name_en,role,max_points,weight,scored,source,quote,note
district,nhan-thuc-so,1,Nhận thức số,Digital awareness,pillar,100,,yes,bao-cao-2023,Nhận thức số (100 điểm),
`,
  'data/frameworks/pdti-733/indicators.csv': `level,pillar,code,name,name_en,max_points,method,source,quote,note
district,nhan-thuc-so,1-1,Người đứng đầu,,10,published,bao-cao-2023,,
`,
  'data/ninh-binh/pdti-2022/edition.json': JSON.stringify({
    ...edition,
    id: 'ninh-binh/pdti-2022',
    year: 2022,
    as_of: '2022-12-31',
    previous: null,
  }),
  'data/ninh-binh/pdti-2023/edition.json': JSON.stringify(edition),
  'data/ninh-binh/pdti-2023/results.csv': `unit,metric,pillar,indicator,value,value_verbatim,source,quote,note
370,score,,,400.5,"400,5",bao-cao-2023,Tam Điệp 400.5 điểm,
370,rank,,,1,1,bao-cao-2023,Tam Điệp xếp thứ 1,
373,score,,,358.17,"358,17",bao-cao-2023,Gia Viễn 358.17 điểm,
373,rank,,,2,2,bao-cao-2023,Gia Viễn xếp thứ 2,
372,score,nhan-thuc-so,,80,80,bao-cao-2023,Nho Quan 80 điểm,
`,
  'data/ninh-binh/pdti-2023/statements.csv': `id,level,kind,units,pillar,indicator,value,low,high,value_verbatim,source,quote,note
huyen-max,district,max_points,,,,765,,,765,bao-cao-2023,765 điểm,
huyen-order,district,order,370;373;372,,,,,,,bao-cao-2023,Tam Điệp Gia Viễn Nho Quan,
`,
  'data/ninh-binh/pdti-2023/remarks.csv': `id,level,unit,pillar,indicator,sense,source,quote,note
r1,district,373,nhan-thuc-so,,strength,bao-cao-2023,Gia Viễn làm tốt,
`,
  'data/ninh-thuan/targets-2024/groups.csv': 'code,name,name_en\nI,Hạ tầng số,Infrastructure\n',
  'data/ninh-thuan/targets-2024/targets.csv': `id,order,group,stt_printed,heading,name,name_full,name_en,agencies,agency_printed,target_printed,result_printed,note_printed,source,quote,note,note_en
I.1,1,I,,,Hộ gia đình,Hộ gia đình,Households,nt-so-noi-vu,Sở Nội vụ,trên 90%,"86,32%",Chưa đạt,bao-cao-2023,Hộ gia đình trên 90%,,
`,
  'data/ninh-thuan/dti-plan-2023/tasks.csv': `id,order,pillar,pillar_name,pillar_name_en,text,text_en,lead_role,leads,leads_printed,coordinators,deadline,source,quote,note,note_en
3a,1,ha-tang-so,Hạ tầng số,Infrastructure,Phát triển,Develop,Đơn vị chủ trì,nt-so-noi-vu,Sở Nội vụ,,Năm 2023,bao-cao-2023,Nhiệm vụ phát triển,,
`,
  'data/ninh-thuan/dti-plan-2023/targets.csv': `id,task,order,printed,source,quote
3a.1,3a,1,100% người dân,bao-cao-2023,100% người dân
`,
  'data/ninh-thuan/dti-plan-2023/baselines.csv': `id,task,target,metric,metric_en,year,score,score_verbatim,max_points,percent,percent_verbatim,source,quote,note,note_en
3a.1.1,3a,3a.1,Điện thoại,Phones,2022,6.03,"6,03",10,60.29,"60,29%",bao-cao-2023,"6,03/10 điểm",,
`,
  'data/claims/claims.csv': `id,topic,claim,claim_en,printed,printed_value,relation,formula,scale,sources,quote,pages,note,note_en
c1,plan,Tỷ lệ,Share,"60,29",60.29,=,a / b * 100,,bao-cao-2023,"60,29%",,,
`,
  'data/claims/operands.csv': `claim,name,label,label_en,value,value_verbatim,source,quote
c1,a,Điểm,Points,6.03,"6,03",bao-cao-2023,"6,03/10"
c1,b,Tối đa,Maximum,10,10,bao-cao-2023,"6,03/10"
`,
  'data/claims/readings.csv': 'claim,order,label,label_en,formula\nc1,1,Làm tròn,Rounded,a / b\n',
};

/** Reads files that are in memory. */
export function readFiles(files: Files): Read {
  const encoder = new TextEncoder();
  const open = (path: string): Uint8Array | undefined => {
    const text = files[path];
    return text === undefined ? undefined : encoder.encode(text);
  };
  return readData(open, () => Object.keys(files));
}

/** The sound files with one text of one file replaced; what is replaced must be there. */
export function spoil(file: string, from: string, to: string): Files {
  const text = soundFiles[file];
  if (text === undefined || !text.includes(from)) throw new Error(`no "${from}" in ${file}`);
  return { ...soundFiles, [file]: text.replace(from, to) };
}
