/**
 * "Weights of your own": ranks the units of the page by the weights in the form. What it works on stands in the page: the
 * official weights in the form, the points of every unit in its row. Weights other than the official ones are kept in the
 * address (`?w=100-400-200`).
 */
import { ownWeightsAnchor } from '../model/addresses.ts';
import { formatNumber, formatSigned } from '../model/format.ts';
import { competitionPlaces, sharesOf, weightedScores, weightsText } from '../model/weights.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { ownWords } from '../words/weights.ts';
import { readWeights } from './address.ts';
import { copy } from './clipboard.ts';
import { outcome, type OfficialPlace } from './outcome.ts';
import { typedWeight } from './typed.ts';

/** One unit: its row with the cells that change, and the shares that it reached. */
interface Entry extends OfficialPlace {
  readonly row: HTMLTableRowElement;
  readonly shares: readonly number[];
}

interface Part {
  readonly name: string;
  readonly slider: HTMLInputElement;
  readonly field: HTMLInputElement;
}

const locale = document.documentElement.lang as Locale;
const t = strings(ownWords, locale);
const whole = (value: number): string => formatNumber(value, locale, 0);

/** Name of the weights in the address. */
const parameter = 'w';

/** Screen readers hear the outcome once the reader has paused, not each step of a slider. */
const pause = 700;

/** The official rank: the first number of its cell, behind the word of its grade and before its range. */
const placeOf = (cell: HTMLTableCellElement | undefined): number =>
  parseInt(/\d+/.exec(cell?.textContent ?? '')?.[0] ?? '');

function entryOf(row: HTMLTableRowElement, official: readonly number[]): Entry {
  const shares = sharesOf((row.dataset['points'] ?? '').split(' ').map(Number), official);
  return { row, name: row.cells[0]?.textContent.trim() ?? '', shares, place: placeOf(row.cells[2]) };
}

function drawPlaces(entries: readonly Entry[], places: readonly number[] | undefined): void {
  entries.forEach(({ row, place }, i) => {
    const [, yours, , change] = row.cells;
    const now = places?.[i];
    if (yours) yours.textContent = now === undefined ? '–' : whole(now);
    // Places gained are counted upwards, as everywhere on the site.
    if (change) change.textContent = now === undefined ? '–' : formatSigned(place - now, locale, 0);
  });
}

/** Rows best first; they move only when a move of the reader has ended, never under a finger that still drags. */
function sortRows(entries: readonly Entry[], places: readonly number[] | undefined): void {
  const order = entries.map((entry, i) => ({ entry, now: places?.[i] ?? entry.place }));
  const sorted = order.toSorted((a, b) => a.now - b.now || a.entry.place - b.entry.place);
  sorted[0]?.entry.row.parentElement?.append(...sorted.map(({ entry }) => entry.row));
}

function keepInAddress(weights: readonly number[], official: string): void {
  const url = new URL(location.href);
  const text = weightsText(weights);
  if (text === official) url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, text);
  history.replaceState(history.state, '', url);
  keepInOtherLanguages();
}

/** The same page in another language opens with the same weights. */
function keepInOtherLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.lang')) link.search = location.search;
}

/** Says at the top of the page that the address carries weights: what follows from them stands far below. */
function drawNotice(): void {
  const link = Object.assign(document.createElement('a'), { href: `#${ownWeightsAnchor}`, textContent: t.notice });
  const notice = Object.assign(document.createElement('p'), { className: 'note no-print' });
  notice.append(link, '.');
  document.querySelector('h1')?.after(notice);
}

/** What follows, in paragraphs. That none of it is official stands above the table. */
function drawSummary(summary: HTMLElement, sentences: readonly string[]): void {
  summary.replaceChildren(
    ...sentences.map((textContent) => Object.assign(document.createElement('p'), { textContent })),
  );
}

function start(root: HTMLElement): void {
  const find = <E extends Element>(selector: string, kind: new () => E): E => {
    const found = root.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`no ${selector} among the weights`);
    return found;
  };
  const fields = find('fieldset', HTMLFieldSetElement);
  const message = find('.own-message', HTMLElement);
  const summary = find('.own-summary', HTMLElement);
  const spoken = find('.own-spoken', HTMLElement);
  const parts = [...root.querySelectorAll('.own-part')].map((part): Part => {
    const [slider, field] = part.querySelectorAll('input');
    if (!slider || !field) throw new Error('a weight has no slider or no field');
    return { name: part.querySelector('label')?.textContent.trim() ?? '', slider, field };
  });
  const official = root.dataset['weights'] ?? '';
  const officialWeights = official.split('-').map(Number);
  const entries = [...find('tbody', HTMLTableSectionElement).rows].map((row) => entryOf(row, officialWeights));
  const form = { parts: parts.length, most: Number(root.dataset['most']), step: Number(parts[0]?.slider.step) };
  /** What the form takes stands where its messages come. */
  const allowed = message.textContent.trim();
  let weights = officialWeights;
  /** The weights when the last move ended: what a field that holds no weight goes back to. */
  let settled = weights;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (): readonly number[] | undefined => {
    const scores = weightedScores(
      entries.map(({ shares }) => shares),
      weights,
    );
    const places = scores && competitionPlaces(scores);
    const own = weightsText(weights) !== official;
    const sentences = own ? outcome(entries, places, locale) : [t.asOfficial];
    drawPlaces(entries, places);
    drawSummary(summary, sentences);
    return places;
  };
  const announce = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (spoken.textContent = summary.innerText), pause);
  };
  const write = (): void =>
    parts.forEach(({ slider, field }, i) => {
      slider.value = field.value = String(weights[i] ?? 0);
      field.removeAttribute('aria-invalid');
    });
  const settle = (): void => {
    settled = weights;
    write();
    sortRows(entries, show());
    keepInAddress(weights, official);
    announce();
  };

  /** What became of a typed weight that is not used as it stands; else what the form takes. */
  const answer = (name: string, typed: string, weight: number | undefined, kept: number): string => {
    if (weight === undefined)
      return t.notWeight(name, whole(form.most), formatNumber(form.step, locale), formatNumber(kept, locale));
    return weight === Number(typed) ? allowed : t.tooMuch(name, whole(form.most));
  };

  parts.forEach(({ name, slider, field }, i) => {
    for (const input of [slider, field])
      input.addEventListener('input', () => {
        const weight = typedWeight(input.value, form);
        const kept = settled[i] ?? 0;
        weights = weights.with(i, weight ?? kept);
        message.textContent = answer(name, input.value, weight, kept);
        // What is being typed is left alone until the move ends.
        if (input === slider) field.value = slider.value;
        else slider.value = String(weights[i]);
        field.setAttribute('aria-invalid', String(message.textContent !== allowed));
        show();
        announce();
      });
  });
  fields.addEventListener('change', settle);
  find('.own-reset', HTMLButtonElement).addEventListener('click', () => {
    weights = officialWeights;
    message.textContent = allowed;
    settle();
  });
  find('.own-copy', HTMLButtonElement).addEventListener('click', () => {
    const link = new URL(location.href);
    link.hash = ownWeightsAnchor;
    void copy(link.href).then((done) => (message.textContent = done ? t.copied : t.notCopied));
  });

  const asked = new URL(location.href).searchParams.get(parameter);
  const read = asked === null ? undefined : readWeights(asked, form);
  if (read) settled = weights = read;
  else if (asked !== null) message.textContent = t.badAddress(asked.slice(0, 60));
  fields.disabled = false;
  write();
  const places = show();
  if (!read) return;
  sortRows(entries, places);
  keepInOtherLanguages();
  if (weightsText(read) !== official) drawNotice();
}

for (const root of document.querySelectorAll<HTMLElement>('.own-weights')) start(root);
