/** Sentences that were true while an annex was missing, and must not outlive its arrival. */
import { listFiles, pagePath } from '../../scripts/site/site.ts';
import { scorecardWords } from '../../src/kinds/scorecard/words.ts';
import { sourceWords } from '../../src/kinds/source/words.ts';
import { localeOf } from '../../src/model/pagekinds.ts';
import type { Texts } from '../../src/model/texts.ts';
import { cardWords } from '../../src/words/cards.ts';
import { common } from '../../src/words/common.ts';
import { findings } from '../../src/words/findings.ts';
import { locales, type Locale } from '../../src/words/locale.ts';
import { isFictional } from '../site/rules.ts';
import { bareText } from './pages.ts';

const decisionIn: Texts = { vi: 'Quyết định 506/QĐ-UBND', en: 'Decision 506/QĐ-UBND' };
const annexIn: Texts = { vi: 'Phụ lục 3', en: 'Annex 3' };
const [year, departments] = [2023, 18];

/** Of communes without scores and ranks of 2023. */
export function ofCommunes(locale: Locale): readonly string[] {
  const [annex, decision] = [annexIn[locale], decisionIn[locale]];
  const holder = common.annexOf[locale](annex, decision);
  return [
    scorecardWords.missingCommune[locale](annex, decision, 'PDTI'),
    `${scorecardWords.missingUnit[locale]} ${scorecardWords.approved[locale](decision)}`,
    ...[undefined, year].map((one) => scorecardWords.downloadList[locale](one)),
    common.unpublishedIn[locale](holder),
    common.notAtHandIn[locale](holder),
  ];
}

/** Of any unit of the edition that is not known, and of pillars that are not. */
export function ofTheEdition(locale: Locale): readonly string[] {
  const decision = decisionIn[locale];
  return [
    ...ofCommunes(locale),
    `${scorecardWords.missingScores[locale]} ${scorecardWords.approved[locale](decision)}`,
    cardWords.pillarScores[locale],
    scorecardWords.unnamed[locale](departments),
    findings.scoreUnpublished[locale]('PDTI', year),
    findings.scoreUnheld[locale]('PDTI', year),
    findings.rankUnpublished[locale]('', year),
    findings.rankUnheld[locale]('', year),
    common.unpublishedIn[locale](decision),
    common.notAtHandIn[locale](decision),
    ...(locale === 'vi' ? [`nằm trong phụ lục ${decision}`] : [`stand in annexes of ${decision}`]),
  ];
}

/** Pages of real places on which one of the sentences stands, as `path: sentence`. */
export function falsehoods(dist: string, sentencesOf: (locale: Locale) => readonly string[]): string[] {
  const sentences = new Map(locales.map((locale) => [locale, sentencesOf(locale)]));
  return listFiles(dist)
    .filter((file) => file.endsWith('/index.html'))
    .map(pagePath)
    .filter((path) => !isFictional(path))
    .flatMap((path) => {
      const text = bareText(dist, path);
      const said = sentences.get(localeOf(path)) ?? [];
      return said.filter((sentence) => text.includes(sentence)).map((sentence) => `${path}: ${sentence}`);
    });
}

export const awaitedHeading = sourceWords.awaitedHeading.vi;
