/** Every quote that the site uses, by document, with what it supports and where that stands. */
import { rankingFile, rankingPath, reportsPath, targetAnchor, taskAnchor } from '../model/addresses.ts';
import { formatNumber, localVerbatim } from '../model/format.ts';
import type { Published, Value } from '../model/grade.ts';
import type { EditionId, SourceId, UnitId } from '../model/ids.ts';
import { indexName } from '../model/indexname.ts';
import { inEachLanguage, sourceLocale } from '../model/languages.ts';
import { once } from '../model/once.ts';
import type { GoalEdition, Ranking, Scored, Unit, Texts } from '../model/scored.ts';
import { checkPath, sourcePath } from '../model/sitepages.ts';
import { asTranslatable, type SomeTexts, type Translatable } from '../model/texts.ts';
import { common } from '../words/common.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { supports } from '../words/supports.ts';
import { fullNameOf, shortName } from './context.ts';
import { printedFor } from './printed.ts';

export type CitedData = Pick<
  Scored,
  | 'provinces'
  | 'units'
  | 'rankings'
  | 'statements'
  | 'remarks'
  | 'goal-editions'
  | 'targets'
  | 'plan'
  | 'checks'
  | 'reports'
  | 'after-merger'
  | 'access-steps'
>;

/** One use of a quote. `table` is set for a row of a ranking: its edition, and the file that holds all of them. */
export interface Support {
  readonly text: Texts;
  readonly path: string;
  readonly table?: { readonly label: Texts; readonly file: string };
  /** What the data say of this use of the quote; as in the documents where nobody translated it. */
  readonly note?: Translatable;
}

/** A quote with its uses. Without a quote: uses of the document beside another one, which is quoted there. */
export interface Citation {
  readonly quote: string | undefined;
  readonly supports: readonly Support[];
}

interface Use extends Support {
  /** The first document holds the quote; the others say the same. */
  readonly sources: readonly SourceId[];
  readonly quote: string;
}

const texts = inEachLanguage((locale) => strings(supports, locale));
const words = inEachLanguage((locale) => strings(common, locale));

/** The same line in all languages. */
const told = (make: (t: (typeof texts)[Locale], locale: Locale) => string): Texts =>
  inEachLanguage((locale) => make(texts[locale], locale));

/** A note as a part of a support, in the language of the documents where it is not translated. */
function noted(given: SomeTexts | undefined): Pick<Support, 'note'> {
  const note = asTranslatable(given);
  return note === undefined ? {} : { note };
}

const isPublished = (value: Value | undefined): value is Published => value?.grade === 'published';

const shown = (value: Published, locale: Locale): string =>
  value.value === undefined ? `“${value.verbatim}”` : localVerbatim(value.verbatim, locale);

/** Ranks are printed in words, too ("thứ nhất"); the number says the same. */
const place = (value: Published, locale: Locale): string =>
  value.value === undefined ? `“${value.verbatim}”` : formatNumber(value.value, locale);

const pillarIn = (ranking: Ranking | undefined, code: string | undefined): Texts | undefined =>
  ranking?.pillars.find((pillar) => pillar.code === code)?.name;

/** Every row of every ranking asks for its unit. */
const unitById = once((units: readonly Unit[]) => new Map(units.map((unit) => [unit.id, unit])));

/** Name and address of the unit of a row. */
function placed(id: UnitId, ranking: Ranking, { units }: CitedData) {
  const unit = unitById(units).get(id);
  const name = (locale: Locale) => (unit ? fullNameOf(unit, locale) : id);
  return { name, path: unit?.path ?? rankingPath(ranking) };
}

function usesOfRanking(ranking: Ranking, data: CitedData): Use[] {
  const { year } = ranking;
  const index = indexName(ranking);
  const label = told((t, locale) => t.edition(index, year, words[locale][`level_${ranking.level}`]));
  const table = { label, file: rankingFile(ranking) };
  return ranking.rows.flatMap((row) => {
    const { name, path } = placed(row.unit, ranking, data);
    const use = (value: Value | undefined, text: (value: Published) => Texts): Use[] =>
      isPublished(value)
        ? [
            {
              ...{ sources: value.sources, quote: value.quote, path, table, text: text(value) },
              ...noted(value.note),
            },
          ]
        : [];
    return [
      ...use(row.score, (v) => told((t, locale) => t.score(name(locale), index, year, shown(v, locale)))),
      ...use(row.rank, (v) => told((t, locale) => t.rank(name(locale), index, year, place(v, locale)))),
      ...row.parts.flatMap((part) => {
        const pillar = pillarIn(ranking, part.pillar) ?? inEachLanguage(() => part.pillar);
        return [
          ...use(part.score, (v) => told((t, l) => t.partScore(name(l), index, year, pillar[l], shown(v, l)))),
          ...use(part.rank, (v) => told((t, l) => t.partRank(name(l), index, year, pillar[l], place(v, l)))),
        ];
      }),
    ];
  });
}

const findRanking = (data: CitedData, edition: EditionId, level: Ranking['level']): Ranking | undefined =>
  data.rankings.find((r) => r.edition === edition && r.level === level);

function usesOfStatements(data: CitedData): Use[] {
  return data.statements.flatMap((s) => {
    const ranking = findRanking(data, s.edition, s.level);
    if (!ranking) return [];
    const pillar = pillarIn(ranking, s.pillar);
    const printed = (locale: Locale) => (s.verbatim === undefined ? '' : `: “${localVerbatim(s.verbatim, locale)}”`);
    const text = told((t, locale) => {
      const edition = t.edition(indexName(ranking), ranking.year, words[locale][`level_${s.level}`]);
      const kind = t[`kind_${s.kind}` as keyof typeof t] as string | undefined;
      const name = s.indicatorName && `“${s.indicatorName[locale]}”`;
      // Of an indicator that is excepted nothing is told: its name belongs to the exception.
      const isExcepted = s.kind === 'units_at_max_except';
      const said = `${kind ?? s.kind}${isExcepted && name ? ` (${name})` : ''}${printed(locale)}`;
      return [edition, pillar?.[locale], isExcepted ? undefined : name, said].filter(Boolean).join(', ');
    });
    return [{ sources: s.sources, quote: s.quote, path: rankingPath(ranking), text, ...noted(s.note) }];
  });
}

function usesOfRemarks(data: CitedData): Use[] {
  return data.remarks.flatMap((remark) => {
    const ranking = findRanking(data, remark.edition, remark.level);
    if (!ranking) return [];
    const pillar = pillarIn(ranking, remark.pillar);
    const about = (locale: Locale) => `${pillar ? `, ${pillar[locale]}` : ''}, ${indexName(ranking)} ${ranking.year}`;
    const unit = remark.unit && placed(remark.unit, ranking, data);
    const text = told((t, locale) =>
      unit
        ? t.remarkOfUnit(unit.name(locale), about(locale))
        : t.remarkOfLevel(words[locale][`level_${remark.level}`], about(locale)),
    );
    const path = unit?.path ?? rankingPath(ranking);
    return [{ sources: remark.sources, quote: remark.quote, path, text, ...noted(remark.note) }];
  });
}

/** The edition of a row of goals. */
function editionOf({ edition }: { readonly edition: EditionId }, data: CitedData): GoalEdition {
  const found = data['goal-editions'].find(({ id }) => id === edition);
  if (!found) throw new Error(`no edition of goals "${edition}" in the scored data`);
  return found;
}

function usesOfTargets(data: CitedData): Use[] {
  return data.targets.map((target) => ({
    sources: [target.source],
    quote: target.quote,
    path: `${editionOf(target, data).path}#${targetAnchor(target.id)}`,
    text: told((t, locale) => t.target(target.id, target.fullName[locale])),
  }));
}

function usesOfPlan(data: CitedData): Use[] {
  return data.plan.flatMap((task) => {
    const { path: page, place } = editionOf(task, data);
    const path = `${page}#${taskAnchor(task.id)}`;
    return [
      {
        sources: [task.source],
        quote: task.quote,
        path,
        text: told((t) => t.task(place.name, task.id)),
      },
      ...task.baselines.map(({ metric, year, score, maxPoints }) => ({
        sources: score.sources,
        quote: score.quote,
        path,
        text: told((t, l) => t.baseline(metric[l], year, shown(score, l), formatNumber(maxPoints, l))),
      })),
      ...task.targets.map(({ printed, sources, quote }) => ({
        sources,
        quote,
        path,
        text: told((t, l) => t.planned(place.name, task.id, printedFor(printed, l))),
      })),
      ...task.actions.map(({ text, sources }) => ({
        sources,
        quote: text[sourceLocale],
        path,
        text: told((t) => t.action(place.name, task.id)),
      })),
      ...task.platforms.map(({ name, sources, quote }) => ({
        sources,
        quote,
        path,
        text: told((t, l) => t.platform(name[l], task.id, place.name)),
      })),
    ];
  });
}

function usesOfReports(data: CitedData): Use[] {
  return data.reports.flatMap(({ id, province, gist, sources, quote }) => {
    const home = data.provinces.find(({ id: code }) => code === province);
    if (!home) return [];
    return [
      { sources, quote, path: `${reportsPath(home)}#${id}`, text: told((t, l) => t.passage(home.name, gist[l])) },
    ];
  });
}

function usesOfChecks(data: CitedData): Use[] {
  return data.checks.flatMap((check) => {
    const use = { path: checkPath(check), text: told((t, locale) => t.check(check.claim[locale])) };
    return [
      { ...use, sources: check.sources, quote: check.quote },
      ...check.operands.map((operand) => ({ ...use, sources: [operand.source], quote: operand.quote })),
    ];
  });
}

/** The words of a law, wherever they were read, support a step that is told on the page of the law. */
const usesOfAccess = (data: CitedData): Use[] =>
  data['access-steps'].map(({ id, law, sources, quote, article, name }) => ({
    sources,
    quote,
    path: `${sourcePath(law)}#${id}`,
    text: told((t, l) => t.accessStep(article[l], name[l])),
  }));

function usesAfterMerger(data: CitedData): Use[] {
  const units = new Map(data.units.map((unit) => [unit.id, unit]));
  return data['after-merger'].flatMap(({ edition, unit: id, score, rank }) => {
    const ranking = findRanking(data, edition, 'province');
    const unit = units.get(id);
    if (!ranking || !unit) return [];
    return [score, rank].filter(isPublished).map(({ sources, quote, note }) => ({
      sources,
      quote,
      ...noted(note),
      path: rankingPath(ranking),
      text: told((t, locale) => t.afterMerger(indexName(ranking), ranking.year, shortName(unit, locale))),
    }));
  });
}

const same = (a: Support, b: Support): boolean => a.path === b.path && a.text[sourceLocale] === b.text[sourceLocale];

/** The uses of a document without a quote of its own, less those that one of its quotes supports anyway. */
function settled(found: ReadonlyMap<string, Support[]>): Citation[] {
  const quoted = [...found].filter(([quote]) => quote !== '');
  const said = new Set(quoted.flatMap(([, list]) => list.map((s) => `${s.path} ${s.text[sourceLocale]}`)));
  const beside = (found.get('') ?? []).filter((s) => !said.has(`${s.path} ${s.text[sourceLocale]}`));
  const citations: Citation[] = quoted.map(([quote, list]) => ({ quote, supports: list }));
  return beside.length > 0 ? [...citations, { quote: undefined, supports: beside }] : citations;
}

/** The quotes used of each document, each once, in the order of the data: rankings, statements, remarks, targets, plan, reports, checks. */
export function citations(data: CitedData): ReadonlyMap<SourceId, readonly Citation[]> {
  const uses: Use[] = [
    ...data.rankings.flatMap((ranking) => usesOfRanking(ranking, data)),
    ...usesOfStatements(data),
    ...usesOfRemarks(data),
    ...usesOfTargets(data),
    ...usesOfPlan(data),
    ...usesOfReports(data),
    ...usesAfterMerger(data),
    ...usesOfChecks(data),
    ...usesOfAccess(data),
  ];
  const bySource = new Map<SourceId, Map<string, Support[]>>();
  for (const { sources, quote, ...support } of uses)
    for (const [i, id] of sources.entries()) {
      const own = bySource.get(id) ?? new Map<string, Support[]>();
      const key = i === 0 ? quote : '';
      const list = own.get(key) ?? [];
      if (!list.some((known) => same(known, support))) list.push(support);
      bySource.set(id, own.set(key, list));
    }
  return new Map([...bySource].map(([id, found]) => [id, settled(found)]));
}
