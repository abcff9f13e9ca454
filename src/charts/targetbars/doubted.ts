/** Targets that the report calls met although their result, read word for word, does not say so; and why, in a line. */
import { html, joined, phrase, type Html } from '../../model/html.ts';
import { isSourceLanguage } from '../../model/languages.ts';
import type { Target } from '../../model/scored.ts';
import { lackingItems } from '../../model/targets.ts';
import { saidIn, sourceText, type Translatable } from '../../model/texts.ts';
import { quoted } from '../../telling/context.ts';
import { printedIn } from '../../telling/printed.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { targetWords } from '../../words/targets.ts';
import { targetBarWords } from './words.ts';

/** Whether a target is called met but is not, or cannot be, when it is read strictly. */
export const isDoubted = ({ statusPrinted, statusStrict, impossible }: Target): boolean =>
  statusPrinted === 'met' && (statusStrict !== 'met' || impossible);

/** An item by its translated name, else in the words of the print. */
const itemName = (item: Translatable, locale: Locale): Html =>
  typeof item === 'string' || isSourceLanguage(locale)
    ? html`“${quoted(sourceText(item), locale)}”`
    : html`${saidIn(item, locale)}`;

/** The same target in few words: what its result lacks, or that it is more than the whole. */
function reasonOf(target: Target, locale: Locale): Html | undefined {
  const { items, impossible, result, shareOf, fullName } = target;
  const t = strings(targetBarWords, locale);
  if (impossible && result) {
    const share = strings(targetWords, locale).resultOf(
      printedIn(result.verbatim, locale),
      (shareOf ?? fullName)[locale],
    );
    return html`${t.impossible(share)}`;
  }
  const lacking = lackingItems(target);
  if (!items || lacking.length === 0) return undefined;
  const names = joined(
    lacking.map((item) => itemName(item, locale)),
    ', ',
  );
  return phrase(t.lacking, items.done.length, items.wanted.length, names);
}

/** "Ghi “Đạt” nhưng kết quả nêu 4 trên 5 mục, thiếu “đất đai”; 187,5% … là quá 100%."; undefined where nothing is doubted. */
export function doubtLine(targets: readonly Target[], locale: Locale): Html | undefined {
  const t = strings(targetBarWords, locale);
  const doubted = targets.filter(isDoubted);
  if (doubted.length === 0) return undefined;
  const reasons = doubted.map((target) => reasonOf(target, locale));
  const bare = reasons.filter((reason) => reason === undefined).length;
  const all = [...reasons, bare > 0 ? t.unproved(bare) : undefined];
  return html`${t.doubtLead} ${joined(all, '; ')}.`;
}
