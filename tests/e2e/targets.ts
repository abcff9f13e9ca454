/** What a finger may miss on a page (WCAG 2.2, 2.5.8). */
import type { Page } from 'playwright-core';

/** Least width and height of a target, and how far apart the middles of smaller ones are at least, in CSS pixels. */
const least = 24;

/**
 * Links in drawings that are smaller than a finger and have another target within its width, as addresses. Links in lines
 * of text are excepted by the rule.
 */
export const tooSmall = (page: Page, within: string): Promise<string[]> =>
  page.evaluate(
    ([least, within]) => {
      const targets = [...document.querySelectorAll('a[href], button, summary, input, select')]
        .filter((element) => {
          const shown = element.checkVisibility({ visibilityProperty: true });
          const { width, height } = element.getBoundingClientRect();
          return shown && width > 0 && height > 0 && getComputedStyle(element).pointerEvents !== 'none';
        })
        .map((element) => ({ element, box: element.getBoundingClientRect() }));
      const isSmall = ({ width, height }: DOMRect): boolean => width < least || height < least;
      const middle = ({ left, right, top, bottom }: DOMRect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
      return targets.flatMap(({ element, box }) => {
        if (!isSmall(box) || !element.closest(within)) return [];
        const { x, y } = middle(box);
        const isCrowded = targets.some((other) => {
          if (other.element === element || other.element.contains(element) || element.contains(other.element))
            return false;
          if (isSmall(other.box)) {
            const its = middle(other.box);
            return Math.hypot(its.x - x, its.y - y) < least;
          }
          const dx = Math.max(other.box.left - x, 0, x - other.box.right);
          const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
          return Math.hypot(dx, dy) < least / 2;
        });
        return isCrowded
          ? [`${element.getAttribute('href')} ${Math.round(box.width)} × ${Math.round(box.height)}`]
          : [];
      });
    },
    [least, within] as const,
  );
