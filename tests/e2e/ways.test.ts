/**
 * The ways of a reader from the first page to a unit and its proof: by keyboard alone, by touch on a phone, and without a
 * script.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sourceLocale } from '../../src/model/languages.ts';
import { common } from '../../src/words/common.ts';
import { visit, useBrowser } from './visit.ts';

useBrowser();

const phone = { width: 390, height: 844 } as const;

/** A commune by its old name, and the ward that it went into by the name of today. */
const old = { typed: 'gia sinh', name: 'Gia Sinh', path: /\/don-vi\/xa-gia-sinh-\d+\/$/ } as const;
const today = { typed: 'tây hoa lư', name: 'Tây Hoa Lư', path: /\/don-vi\/phuong-tay-hoa-lu-\d+-tu-\d+\/$/ } as const;

/** Tab by Tab to what fits a selector and says a text; an error where the keyboard does not reach it. */
async function tabTo(page: Page, selector: string, says = '', most = 200): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([selector, says]) => {
        const { activeElement } = document;
        return (activeElement?.matches(selector) && activeElement.textContent.includes(says)) ?? false;
      },
      [selector, says] as const,
    );
    if (isThere) return;
  }
  throw new Error(`no way by keyboard to ${selector} on ${page.url()}`);
}

/** The fold with the proof (a map's own fold names no document), and what in it leads to a document. */
const proof = common.proof[sourceLocale];
const fold = 'details:has(a[href*="/nguon/"]) > summary';
const documents = 'details[open] a[href*="/nguon/"]';

const hasTitle = async (page: Page, name: string): Promise<void> =>
  expect(await page.locator('h1').innerText()).toContain(name);

describe.each([
  ['its old name', old],
  ['its name of today', today],
])('a unit by %s', (_, { typed, name, path }) => {
  test('is found by keyboard alone', () =>
    visit('/', {}, async (page) => {
      await tabTo(page, 'form.find input');
      await page.keyboard.type(typed);
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(path);
      await hasTitle(page, name);
    }));

  test('is found by touch on a phone', () =>
    visit('/', { viewport: phone, hasTouch: true, isMobile: true }, async (page) => {
      await page.locator('form.find input').tap();
      await page.locator('form.find input').pressSequentially(typed);
      await page.locator('[role=option]').first().tap();
      await page.waitForURL(path);
      await hasTitle(page, name);
    }));

  test('is found without a script', () =>
    visit('/', { javaScriptEnabled: false, viewport: phone }, async (page) => {
      await page.locator('form.find input').fill(typed);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tim\/\?q=/);
      await page.locator('main').getByRole('link', { name, exact: false }).first().click();
      await hasTitle(page, name);
    }));
});

describe('the proof of a scorecard', () => {
  const card = '/ninh-binh/don-vi/huyen-gia-vien/';

  test('is opened by keyboard alone', () =>
    visit(card, {}, async (page) => {
      await tabTo(page, fold, proof);
      await page.keyboard.press('Enter');
      await tabTo(page, documents);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/nguon\//);
    }));

  test.each([
    ['by touch on a phone', true],
    ['without a script', false],
  ])('is opened %s', (_, javaScriptEnabled) =>
    visit(card, { viewport: phone, hasTouch: true, isMobile: true, javaScriptEnabled }, async (page) => {
      await page.locator(fold, { hasText: proof }).first().tap();
      await page.locator(documents).first().tap();
      await page.waitForURL(/\/nguon\//);
    }),
  );
});
