/** A bar a target, in the order of what came of it. */
import { html, type Html } from '../../model/html.ts';
import type { TargetStatus } from '../../model/targets.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { coordinate } from '../kit/chart.ts';
import { microText, microWidth } from '../kit/micro.ts';
import { targetBarWords } from './words.ts';

/** Bars of one status beside each other; the last `doubted` of them are drawn hollow. */
export interface Group {
  readonly status: TargetStatus;
  readonly label: string;
  readonly count: number;
  readonly doubted: number;
}

const [top, bottom] = [36, 152];

/** Height of the drawing. */
export const barsHeight = 226;

/** Groups from the left, each over a brace with its number and what it counts. */
export function drawBars(id: string, groups: readonly Group[], locale: Locale): Html {
  const t = strings(targetBarWords, locale);
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const step = microWidth / all;
  const width = Math.max(1, step * 0.66);
  let at = 0;
  const drawn = groups.map(({ status, label, count, doubted }) => {
    const first = at;
    at += count;
    const bars = Array.from({ length: count }, (_, i) => {
      const kind = i >= count - doubted ? 'doubt' : status;
      const inset = kind === 'met' ? 0 : 1;
      return html`<rect class="bar-${kind}"${kind === 'no-data' && html` fill="url(#${id}-hatch)"`} x="${coordinate((first + i) * step + (step - width) / 2 + inset)}" y="${top + inset}" width="${coordinate(width - 2 * inset)}" height="${bottom - top - 2 * inset}"/>`;
    });
    const [x1, x2] = [first * step + (step - width) / 2, at * step - (step - width) / 2];
    const middle = (x1 + x2) / 2;
    const [d1, d2] = [(at - doubted) * step + (step - width) / 2, x2];
    const doubt =
      doubted > 0 &&
      html`<path class="axis" d="M${coordinate(d1)} ${top - 6}v-5H${coordinate(d2)}v5"/>${microText('name', d2, top - 18, 'end', t.doubted(doubted))}`;
    const brace = html`<path class="axis" d="M${coordinate(x1)} ${bottom + 7}v5H${coordinate(x2)}v-5"/>`;
    const words = [
      microText(`figure${status === 'met' ? ' main' : ''}`, middle, bottom + 42, 'middle', count),
      microText('soft', middle, bottom + 63, 'middle', label),
    ];
    return html`${bars}${doubt}${brace}${words}`;
  });
  return html`
    <pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch-line" d="M0 0v5"/>
    </pattern>${drawn}`;
}
