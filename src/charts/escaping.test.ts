/** Whatever a source prints, no chart takes it for markup: every form is drawn from data whose every text is hostile. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { account } from '../../tests/fixtures/accounts.ts';
import { bounded, full2022, full2023, simulated, withParts } from '../../tests/fixtures/full.ts';
import {
  baselineRows,
  planEdition,
  sums,
  targets,
  targetsEdition,
  wholeTargetsEdition,
} from '../../tests/fixtures/plan.ts';
import { range, withRanges } from '../../tests/fixtures/ranged.ts';
import {
  bounded2023,
  communes2023,
  districts2022,
  districts2023,
  provinces2023,
} from '../../tests/fixtures/rankings.ts';
import { context as known, id } from '../../tests/fixtures/units.ts';
import { context as register, day, landOf, order, published, ranking } from '../../tests/maps.ts';
import type { Html } from '../model/html.ts';
import { placingsOf } from '../telling/findings.ts';
import { locales, type Locale } from '../words/locale.ts';
import { baselines } from './baselines/baselines.ts';
import { bullets } from './bullets/bullets.ts';
import { change } from './change/change.ts';
import { communeMap } from './communemap/communemap.ts';
import { differences } from './differences/differences.ts';
import { indicatorAccount } from './differences/indicatoraccount.ts';
import { districtMap } from './districtmap/districtmap.ts';
import { heattable } from './heattable/heattable.ts';
import { indicators } from './indicators/indicators.ts';
import type { Chart } from './kit/chart.ts';
import { drawTable } from './kit/tablehtml.ts';
import { knownDots } from './knowndots/knowndots.ts';
import { lifespan } from './lifespan/lifespan.ts';
import { locateProvinces } from './locator/countrylocator.ts';
import { locateUnit } from './locator/locator.ts';
import { unitOfArea, unitsByCode } from './map/units.ts';
import { nationalMap } from './nationalmap/nationalmap.ts';
import { pillars } from './pillars/pillars.ts';
import { planPoints } from './planpoints/planpoints.ts';
import { rankCourse } from './rankcourse/rankcourse.ts';
import { ranked } from './ranked/ranked.ts';
import { rankRange } from './rankrange/rankrange.ts';
import { rankRuler } from './rankruler/rankruler.ts';
import { rankSlope } from './rankslope/rankslope.ts';
import { rollcall } from './rollcall/rollcall.ts';
import { targetBars } from './targetbars/targetbars.ts';
import { unitRuler } from './unitruler/unitruler.ts';

const evil = `<b>&"'`;

/** Keys that hold what a source prints or a register names. */
const printed = ['name', 'fullName', 'vi', 'en', 'verbatim', 'quote', 'annex', 'note', 'notePrinted', 'targetPrinted'];

/** The same data with every such text made hostile; lists of texts too, as those of a target's items. */
function poison<T>(data: T, key = ''): T {
  if (typeof data === 'string') return (printed.includes(key) ? `${data} ${evil}` : data) as T;
  if (data instanceof Map) return new Map([...data].map(([k, value]) => [k, poison(value, 'name')])) as T;
  if (Array.isArray(data)) return data.map((each: unknown) => poison(each, key === 'wanted' ? 'name' : '')) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([k, value]) => [k, poison(value as unknown, k)])) as T;
}

const [context, land] = [poison(known), poison(register)];
const named = (unit: string) => id(unit);
const [full, before, districts, provinces] = [full2023, full2022, districts2023, provinces2023].map((r) =>
  poison(r),
) as [typeof full2023, typeof full2023, typeof full2023, typeof full2023];
const ranges = poison(
  withRanges(
    provinces2023,
    provinces2023.rows.map((_, i) => range(i + 1, i + 2)),
  ),
);
const onMap = (level: 'district' | 'province', codes: readonly string[]) =>
  poison(ranking('ninh-binh/pdti-2023', level, codes, (at) => ({ rank: published(at), score: published(90 - at) })));
const cities = [...unitsByCode(register, 'province', day).keys()];
const own = (unit: string, level: 'district' | 'commune') => unitOfArea(unit, unitsByCode(land, level, day));
const provinceUnit = known.units.get(id('37')) ?? ({} as never);
const courseOf = (ranking: typeof full2023) => placingsOf(provinceUnit, [ranking]);
const fullTargets = { ...wholeTargetsEdition, place: poison(wholeTargetsEdition.place) };
const partial = poison(withParts(full2023, (pillar) => (pillar === 'ha-tang-so' ? bounded(1, 2) : simulated(3))));

const hostilePlan = { ...planEdition, place: poison(planEdition.place) };
const hostileTargets = { ...targetsEdition, place: poison(targetsEdition.place) };

type Drawn = Pick<Chart, 'body'> & Partial<Chart> & { readonly caption?: Html };

/** A form that is a drawing alone, with no title or table of its own. */
const bare = (body: Html | undefined): Drawn | undefined => body && { body };

const forms: Record<string, (locale: Locale) => Drawn | undefined> = {
  baselines: (locale) => baselines(poison(baselineRows), locale, context, hostilePlan),
  bullets: (locale) => bullets(poison(targets), locale, context, hostileTargets),
  change: (locale) => change(districts, poison(districts2022), locale, context),
  'change with bounds': (locale) => change(poison(bounded2023), poison(districts2022), locale, context),
  'differences from the mean': (locale) => differences(full, account(full, '373', 'mean'), locale, context),
  'differences from the next': (locale) => differences(full, account(full, '373', 'above'), locale, context),
  'differences from last time': (locale) =>
    differences(full, account(full, '373', 'previous', before), locale, context),
  'account by indicator': (locale) => indicatorAccount(full, account(full, '373', 'mean'), locale, context),
  'leap of a level': (locale) => rankSlope(districts, locale, context),
  'course of a province': (locale) => rankCourse(poison(provinceUnit), courseOf(provinces), locale, context),
  'bars of targets': (locale) => targetBars(fullTargets, poison(targets), locale),
  'what is known': (locale) =>
    knownDots(
      'known',
      { rankings: [full], places: [{ id: '37', name: evil }], targets: [{ edition: fullTargets, rows: targets }] },
      locale,
    ),
  'heat table': (locale) => heattable(full, locale, context),
  'heat table of bounds': (locale) => heattable(partial, locale, context),
  'heat table of nothing': (locale) => heattable(poison(communes2023), locale, context),
  indicators: (locale) => indicators(full, named('373'), locale, context),
  'indicators unpublished': (locale) => indicators(districts, named('373'), locale, context),
  'pillars of an index': (locale) => pillars(provinces, named('37'), locale, context),
  'pillars in points': (locale) => pillars(full, named('373'), locale, context),
  'plan by pillar': (locale) => planPoints(poison(sums), 'pillar', locale, context, hostilePlan),
  'plan by agency': (locale) => planPoints(poison(sums), 'lead', locale, context, hostilePlan),
  ranked: (locale) => ranked(districts, locale, context),
  'ranked with ranges': (locale) => ranked(ranges, locale, context),
  'ranked with bounds': (locale) => ranked(poison(bounded2023), locale, context),
  'ranked, unpublished by group': (locale) =>
    ranked(poison(communes2023), locale, context, {
      groups: [{ label: evil, href: `/${evil}`, units: [named('14335'), named('14329')] }],
    }),
  'rank ranges': (locale) => rankRange(ranges, locale, context),
  'ruler of a unit': (locale) => {
    const [row] = districts.rows;
    return row && unitRuler(districts, row, locale, context);
  },
  'years of a unit': (locale) =>
    bare(
      lifespan(
        {
          name: `Gia ${evil}`,
          within: `Gia ${evil}`,
          until: '2025-06-30',
          heir: `Gia ${evil}`,
          editions: [{ year: 2023, isWithheld: true }],
          decisions: [],
        },
        locale,
      ),
    ),
  'ruler of places': (locale) => bare(rankRuler(districts, named('373'), locale, context)),
  'roll of a level': (locale) => bare(rollcall(poison(communes2023), named('14335'), locale, context)),
  'map of districts': (locale) =>
    districtMap(
      { map: { ...landOf('ninh-binh'), attribution: { vi: evil, en: evil } }, ranking: onMap('district', order) },
      locale,
      land,
    ),
  'map of communes': (locale) => communeMap({ ...landOf('ninh-thuan'), place: evil, slug: 'ninh-thuan' }, locale, land),
  'map of provinces': (locale) =>
    nationalMap({ ...landOf('viet-nam'), ranking: onMap('province', cities) }, locale, land, {
      highlight: ['37'],
    }),
  'locator of a unit': (locale) =>
    locateUnit({ ...landOf('ninh-binh'), unit: own('373', 'district'), place: evil }, locale),
  'locator of provinces': (locale) => locateProvinces(landOf('viet-nam'), ['37', '58'], locale, land),
};

/** Tags and names of attributes of some HTML, as a browser reads them. */
function markup(text: string): { readonly tags: Set<string>; readonly attributes: Set<string> } {
  const [tags, attributes] = [new Set<string>(), new Set<string>()];
  const walk = (node: unknown): void => {
    const { name, attribs = {}, children = [] } = node as { name?: string; attribs?: object; children?: unknown[] };
    if (name) tags.add(name);
    Object.keys(attribs).forEach((attribute) => attributes.add(attribute));
    children.forEach(walk);
  };
  walk(parseDocument(text));
  return { tags, attributes };
}

test.each(Object.keys(forms).flatMap((form) => locales.map((locale) => [form, locale] as const)))(
  '%s in %s',
  (form, locale) => {
    const chart = forms[form]?.(locale);
    if (!chart) throw new Error(`nothing is drawn of ${form}`);
    const { body, caption, table } = chart;
    const text = [body, caption ?? '', table ? drawTable(table, locale) : ''].join('');
    // Each hostile text is there, and is text all through.
    expect(text).toContain('&lt;b&gt;&amp;&quot;&#39;');
    expect(text).not.toContain('<b>&');
    expect(text).not.toContain('&amp;lt;');
    for (const attribute of markup(text).attributes) expect(attribute).toMatch(/^[a-z][a-z0-9-]*$/i);
  },
);

test('no form is left out', () => {
  const own = readFileSync(new URL(import.meta.url), 'utf8');
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  for (const { name } of folders) expect(own).toContain(`from './${name}/`);
});
