import { html, phrase } from '../../model/html.ts';
import { listed, listedHtml } from '../../model/list.ts';
import { once } from '../../model/once.ts';
import { inSentence } from '../../model/text.ts';
import type { MapTopology } from '../../model/topology.ts';
import { quoted, vietnamese, type Context } from '../../telling/context.ts';
import type { Land } from '../../telling/provincemap.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { areasOf, outlineOf } from '../map/areas.ts';
import { islandLabel } from '../map/islandlabels.ts';
import { drawIslands, splitIslands } from '../map/islands.ts';
import { areaPath, linePath } from '../map/path.ts';
import { provincesText } from '../map/provinces.ts';
import { layOut, tenths, type Sheet } from '../map/sheet.ts';
import * as draw from '../map/svg.ts';
import { unitOfArea, unitsByCode } from '../map/units.ts';
import type { Locator } from './locator.ts';
import { locatorWords } from './words.ts';

/** What the locators of all provinces share. */
type Country = ReturnType<typeof splitIslands> & {
  readonly sheet: Sheet;
  readonly outline: string;
};

/** The country, laid out once for all provinces. */
const countryOf = once((topology: MapTopology): Country => {
  const sheet = layOut(topology, 240, 16);
  // One outline: with the land of each province every border would be sent twice.
  const outline = linePath(outlineOf(sheet, 'provinces'));
  return { sheet, outline, ...splitIslands(areasOf(sheet, 'provinces'), sheet) };
});

/** Where provinces lie in the country, with Hoàng Sa and Trường Sa. */
export function locateProvinces(
  { topology, asOf, attribution }: Land,
  codes: readonly string[],
  locale: Locale,
  context: Context,
): Locator {
  const t = strings(locatorWords, locale);
  const units = unitsByCode(context, 'province', asOf);
  const { sheet, mainland, islands, outline } = countryOf(topology);
  for (const code of codes)
    if (!mainland.some((area) => area.code === code)) throw new Error(`no province "${code}" on the national map`);
  const names = codes.map((code) => inSentence(unitOfArea(code, units).fullName, locale));
  const id = `vi-tri-${codes.map((code) => unitOfArea(code, units).slug).join('-')}`;
  const title = t.countryTitle(listed(names, locale));
  const marked = names.map((name) => quoted(name, locale));
  const chosen = mainland
    .filter(({ code }) => codes.includes(code))
    .map(areaPath)
    .join('');
  const placed = islands.map((one) =>
    islandLabel(one, draw.fontSizes.small * tenths, sheet.width * tenths, sheet.height * tenths),
  );
  const content = [
    draw.hatchPattern(id),
    draw.ground([draw.path('land', outline), draw.path('place', chosen), islands.map((one) => drawIslands(one, id))]),
    draw.labels('small', placed, () => 'beside', vietnamese(locale)),
  ];
  const all = mainland.map(({ code }) => unitOfArea(code, units));
  const description = t.countryWhat(provincesText(all, locale));
  const frame = { id, width: sheet.width, height: sheet.height, title, description, links: false };
  return {
    id,
    title,
    caption: phrase(t.countryTitle, listedHtml(marked, locale)),
    body: html`<div class="map locator">${draw.svg(frame, content)}</div>`,
    attribution: attribution[locale],
  };
}
