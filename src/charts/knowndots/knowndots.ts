import { html, type Html } from '../../model/html.ts';
import { localPath, type Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { drawDots, widthOf } from './dots.ts';
import { knownRows, type KnownCell, type KnownData, type KnownRow } from './knownrows.ts';
import { knownTitle } from './title.ts';
import { knownWords } from './words.ts';

/** Years that have room side by side on a phone. */
const mostYears = 5;

function countText({ scored, all, isAssumed }: KnownCell, locale: Locale): string {
  const t = strings(knownWords, locale);
  if (isAssumed) return t.some(scored);
  return scored === all ? t.whole(all) : t.of(scored, all);
}

function drawCell(cell: KnownCell | undefined, row: KnownRow, year: number, width: number, locale: Locale): Html {
  const t = strings(knownWords, locale);
  const spoken = html`<span class="vh">${t.cell(`${row.name} (${row.note})`, year)}</span>`;
  if (!cell) return html`<li class="no">${spoken}<span class="vh">${t.none}</span></li>`;
  const text = countText(cell, locale);
  const partly = cell.partly > 0 && html`<span class="vh">${t.partly(cell.partly)}</span>`;
  return html`<li><a href="${localPath(cell.path, locale)}">${drawDots(cell, width)}${spoken}${text}${partly}</a></li>`;
}

function drawKey(rows: readonly KnownRow[], locale: Locale): Html {
  const t = strings(knownWords, locale);
  const cells = rows.flatMap((row) => row.cells);
  const items = [
    { kind: 'full', isThere: cells.some(({ scored }) => scored > 0) },
    { kind: 'ring', isThere: cells.some(({ partly }) => partly > 0) },
    { kind: 'speck', isThere: cells.some(({ scored, partly, all }) => scored + partly < all) },
  ] as const;
  const shown = items.map(({ kind, isThere }) => isThere && html`<li><i class="${kind}"></i>${t[kind]}</li>`);
  return html`<ul class="known-key">${shown}</ul>`;
}

/** Where the number of dots comes from if no source prints it, once for all levels of a year. */
function assumedNote(rows: readonly KnownRow[], locale: Locale): Html | undefined {
  const t = strings(knownWords, locale);
  const assumed = rows.flatMap(({ name, where, cells }) =>
    cells.filter(({ isAssumed }) => isAssumed).map((cell) => ({ ...cell, level: t.joined(name, where) })),
  );
  const notes = [...Map.groupBy(assumed, ({ year, countedIn }) => `${year} ${countedIn}`).values()].map((own) => {
    const [first] = own;
    const levels = own.map(({ level }) => level).join('; ');
    if (!first) return '';
    return first.countedIn === undefined
      ? t.registered(first.year, levels)
      : t.assumed(first.year, first.countedIn, levels);
  });
  return notes.length > 0 ? html`<p>${notes.join(' ')}</p>` : undefined;
}

/** How much is known of each level and year, a dot a unit; each cell leads to its edition. Undefined where there is no edition. */
export function knownDots(id: string, data: KnownData, locale: Locale): Chart | undefined {
  const t = strings(knownWords, locale);
  const all = knownRows(data, locale);
  const years = [...new Set(all.flatMap(({ cells }) => cells.map(({ year }) => year)))]
    .toSorted((a, b) => a - b)
    .slice(-mostYears);
  const rows = all
    .map((row) => ({ ...row, cells: row.cells.filter(({ year }) => years.includes(year)) }))
    .filter(({ cells }) => cells.length > 0);
  if (rows.length === 0) return undefined;
  const width = widthOf(rows.flatMap(({ cells }) => cells));
  const drawn = rows.map((row) => {
    const cells = years.map((year) =>
      drawCell(
        row.cells.find((cell) => cell.year === year),
        row,
        year,
        width,
        locale,
      ),
    );
    return html`<li><p class="known-name"><b>${row.name}</b> <span>${row.note}</span></p><ul class="known-cells">${cells}</ul></li>`;
  });
  const title = knownTitle(rows, locale);
  return {
    id,
    title,
    subtitle: rows.some(({ units }) => units === undefined) ? t.subtitleTargets : t.subtitle,
    body: html`
      <div class="known">
        <p class="known-years" aria-hidden="true">${years.map((year) => html`<span>${year}</span>`)}</p>
        <ul class="known-rows">${drawn}</ul>
        ${drawKey(rows, locale)}
      </div>`,
    method: assumedNote(rows, locale),
    table: {
      caption: title,
      columns: [{ label: t.edition }, ...[t.known, t.part, t.all].map((label) => ({ label, numeric: true }))],
      rows: rows.flatMap((row) =>
        row.cells.map((cell) => [
          { text: `${row.name}, ${row.note}, ${cell.year}`, href: localPath(cell.path, locale) },
          ...[cell.scored, cell.partly].map((n) => ({ text: String(n) })),
          { text: cell.isAssumed ? '–' : String(cell.all) },
        ]),
      ),
    },
    grades: [],
    sources: [],
  };
}
