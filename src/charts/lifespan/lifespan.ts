/** The years of a unit on a ruler of months: until when it was, when it was assessed, and when the results were decided. */
import { nextDay, yearOf } from '../../model/day.ts';
import { formatDate } from '../../model/format.ts';
import { html, type Html, type Part } from '../../model/html.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { horizontal, track, vertical } from '../kit/marks.ts';
import { lifespanWords } from './words.ts';

export interface Life {
  /** Who is told of, with its district. */
  readonly name: Part;
  readonly within: Part;
  /** The last day of the unit, and who holds its land since; absent where it goes on. */
  readonly until?: string | undefined;
  readonly heir?: Part;
  /** Years that were assessed, and whether the document that has the result was withheld. */
  readonly editions: readonly { readonly year: number; readonly isWithheld: boolean }[];
  /** Days on which results were decided, and of which year. */
  readonly decisions: readonly { readonly day: string; readonly year: number }[];
}

/** Where a day lies in its year, in percent. */
export function shareOfYear(day: string): number {
  const year = Number(yearOf(day));
  const start = Date.UTC(year, 0, 1);
  return ((Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start)) * 100;
}

/** The years from the first edition to the last event, at most eight. */
function yearsOf({ until, editions, decisions }: Life): number[] {
  const told = [
    ...editions.map(({ year }) => year),
    ...decisions.map(({ day }) => Number(yearOf(day))),
    ...(until === undefined ? [] : [Number(yearOf(until))]),
  ];
  const last = Math.max(...told);
  const first = Math.max(Math.min(...told, last - 1), last - 7);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function drawYear(year: number, { editions, decisions }: Life, locale: Locale): Html {
  const t = strings(lifespanWords, locale);
  const edition = editions.find((one) => one.year === year);
  const decided = decisions.filter(({ day }) => Number(yearOf(day)) === year);
  return html`
    <li>
      <span class="body">${year}</span>
      ${edition && html`<span class="gap"></span><span class="told">${(edition.isWithheld ? t.withheld : t.unheld)(year)}</span>`}
      ${decided.map(
        ({ day, year: of }) => html`${track(14, vertical('decided', shareOfYear(day)))}
          <span class="told">${t.decided(formatDate(day, locale), of)}</span>`,
      )}
    </li>`;
}

/** The drawing; every mark has its words beside it. */
export function lifespan(life: Life, locale: Locale): Html {
  const years = yearsOf(life);
  const [first = 0] = years;
  const end = life.until === undefined ? undefined : nextDay(life.until);
  const at = end === undefined ? 100 : ((Number(yearOf(end)) - first + shareOfYear(end) / 100) / years.length) * 100;
  return html`
    <div class="life">
      <div class="names">
        <p><b>${life.name}</b> <span>${life.within}</span></p>
        ${life.heir && html`<p class="heir"><b>${life.heir}</b></p>`}
      </div>
      ${track(6, html`${horizontal('was', 0, at)}${at < 100 && horizontal('is', at, 100)}`)}
      <ol>${years.map((year) => drawYear(year, life, locale))}</ol>
    </div>`;
}
