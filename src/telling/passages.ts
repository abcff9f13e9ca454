/** Passages of reports in the order in which a page shows them. */
import { standingOf, standings, type Unofficial } from '../model/grade.ts';
import type { Province } from '../model/province.ts';
import { passageSenses, type Passage, type PassageFigure, type PassageSense } from '../model/scored.ts';

/** Passages of one sense under a topic. */
interface Part {
  readonly sense: PassageSense;
  readonly passages: readonly Passage[];
}

interface Topic {
  readonly topic: Passage['topic'];
  readonly count: number;
  readonly parts: readonly Part[];
}

/** The order of the document; an id decides where two are of one place, so that nothing hangs on the order of files. */
const byOrder = (a: Passage, b: Passage): number => a.order - b.order || (a.id < b.id ? -1 : 1);

/** Topics in their order, and under each the passages by what they are: results first. */
export function passagesByTopic(passages: readonly Passage[]): Topic[] {
  return [...Map.groupBy(passages, ({ topic }) => topic.code).values()]
    .flatMap((own) => (own[0] === undefined ? [] : [{ topic: own[0].topic, count: own.length, parts: partsOf(own) }]))
    .sort((a, b) => a.topic.order - b.topic.order);
}

const partsOf = (passages: readonly Passage[]): Part[] =>
  passageSenses.flatMap((sense) => {
    const own = passages.filter((passage) => passage.sense === sense).sort(byOrder);
    return own.length === 0 ? [] : [{ sense, passages: own }];
  });

/** Senses of what is still to be done. */
const ahead: readonly PassageSense[] = ['task', 'solution', 'recommendation'];

/** How many results, shortcomings and things to do are told. */
export const passageCounts = (passages: readonly Passage[]) => ({
  results: passages.filter(({ sense }) => sense === 'result').length,
  shortcomings: passages.filter(({ sense }) => sense === 'shortcoming').length,
  tasks: passages.filter(({ sense }) => ahead.includes(sense)).length,
});

/** How many figures were read in each kind of document that is not of an authority; kinds of which there is none are left out. */
export const readElsewhere = (figures: readonly PassageFigure[]): (readonly [Unofficial, number])[] =>
  standings.flatMap((standing) => {
    if (standing === 'official') return [];
    const count = figures.filter(({ value }) => standingOf(value) === standing).length;
    return count === 0 ? [] : [[standing, count] as const];
  });

/** The provinces of which some report is entered, with their passages. */
export const reportedPlaces = (
  passages: readonly Passage[],
  homes: readonly Province[],
): { home: Province; passages: Passage[] }[] =>
  homes.flatMap((home) => {
    const own = passages.filter(({ province }) => province === home.id);
    return own.length === 0 ? [] : [{ home, passages: own }];
  });
