/** Whether words stand out from what they stand on. */
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { addAxe, line, rules } from './access.ts';

/**
 * Holds the words of a page against the rules of colours, one element for each look that was not seen before; violations
 * as `rule (where): what`. A look is what contrast is reckoned from: the colours of an element and of those around it, what
 * is drawn behind it, whether its text is large, and for a link whether it stands among words. Looks are added to those seen.
 *
 * @param isJudged without it, looks are added alone: a page that was held against all rules was seen as a whole
 */
export async function paleWords(page: Page, seen: Set<string>, isJudged = true): Promise<string[]> {
  if (isJudged) await addAxe(page);
  const { looks, violations } = await page.evaluate(
    async ([seen, names, isJudged]) => {
      const before = new Set(seen);
      const fresh = new Map<string, Element>();
      const transparent = 'rgba(0, 0, 0, 0)';
      const hasWords = (element: Element | null): boolean =>
        [...(element?.childNodes ?? [])].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== '');
      const look = (element: Element, around: string, behind: string): void => {
        const style = getComputedStyle(element);
        const { color, fill, backgroundColor, backgroundImage, opacity, textDecorationLine, textShadow } = style;
        const isPainted = backgroundColor !== transparent || backgroundImage !== 'none' || opacity !== '1';
        const ground = isPainted ? `${behind} / ${backgroundColor} ${backgroundImage} ${opacity}` : behind;
        const isLarge = Number.parseFloat(style.fontSize) >= (Number(style.fontWeight) >= 700 ? 18.66 : 24);
        const isAmongWords = element.tagName === 'A' && hasWords(element.parentElement);
        const key = [element.tagName, isLarge, color, fill, textDecorationLine, textShadow, isAmongWords]
          .concat('in', around, 'on', ground)
          .join(' ');
        const { width, height } = element.getBoundingClientRect();
        const isSeen = width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
        if (isSeen && !before.has(key) && !fresh.has(key) && hasWords(element)) fresh.set(key, element);
        for (const child of element.children) look(child, color, ground);
      };
      look(document.body, '', '');
      const runner = (window as Window & { axe?: typeof axe }).axe;
      const isRun = isJudged && fresh.size > 0;
      if (isRun && !runner) throw new Error('axe is not on the page');
      const options: axe.RunOptions = { runOnly: { type: 'rule', values: [...names] }, resultTypes: ['violations'] };
      const found = isRun ? await runner?.run({ include: [...fresh.values()] }, options) : undefined;
      return {
        looks: [...fresh.keys()],
        violations: (found?.violations ?? []).map(({ id, help, nodes }) => ({
          id,
          help,
          where: nodes.slice(0, 5).map(({ target }) => target.join(' ')),
        })),
      };
    },
    [[...seen], rules.colours, isJudged] as const,
  );
  for (const one of looks) seen.add(one);
  return violations.map(line);
}
