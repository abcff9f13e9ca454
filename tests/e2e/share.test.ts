/** The ways to pass a page on: what each button does, and what is left of them without script. */
import { expect, test } from 'vitest';
import { readPicture } from '../qrcodes.ts';
import { readPng } from './picture.ts';
import { rows, useBrowser, visit } from './visit.ts';

useBrowser();

const phone = { viewport: { width: 390, height: 844 } } as const;
const [path] = rows.find(([, { kind }]) => kind.name === 'scorecard') ?? [''];

/** A page whose browser notes what it is asked for, instead of doing it. */
const noting = (share: boolean) => `
  window.asked = [];
  window.print = () => asked.push('print');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void asked.push('copy ' + text) } });
  ${share ? "navigator.share = async ({ url }) => void asked.push('share ' + url);" : 'delete Navigator.prototype.share;'}
`;

const press = (share: boolean, ...values: string[]) =>
  visit(path, phone, async (page) => {
    await page.addInitScript(noting(share));
    await page.reload();
    for (const value of values) await page.click(`.share [value=${value}]`);
    const address = await page.locator('.share details code').textContent();
    const told = await page.locator('.share output').textContent();
    return { asked: await page.evaluate<string[]>('asked'), address, told };
  });

test('all can be hit by a thumb', async () => {
  await visit(path, phone, async (page) => {
    const boxes = await page
      .locator('.share > a, .share > button, .share summary')
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height));
    expect(boxes).toHaveLength(5);
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
  });
});

test('a phone is asked whom to send to, and paper is printed on', async () => {
  const { asked, address, told } = await press(true, 'send', 'print');
  expect(asked).toEqual([`share ${address}`, 'print']);
  expect(told).toBe('');
});

test('where no list of apps is, the address is copied, and that is said', async () => {
  const { asked, address, told } = await press(false, 'send');
  expect(asked).toEqual([`copy ${address}`]);
  expect(told).not.toBe('');
});

test('the address is copied, and that is said', async () => {
  const { asked, address, told } = await press(true, 'copy');
  expect(asked).toEqual([`copy ${address}`]);
  expect(told).not.toBe('');
});

test('where copying is refused, the address is shown', async () => {
  await visit(path, phone, async (page) => {
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.reload();
    await page.click('.share [value=copy]');
    await page.waitForSelector('.share details[open] code');
    expect(await page.locator('.share output').textContent()).not.toBe('');
  });
});

test('without script there are the address, the link and the code, which is read in dark colours too', async () => {
  await visit(path, { ...phone, javaScriptEnabled: false, colorScheme: 'dark' }, async (page) => {
    expect(await page.locator('.share button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.share > a').isVisible()).toBe(true);
    expect(await page.innerText('.share noscript')).toContain(path);
    await page.click('.share summary');
    const { rgba, width, height } = readPng(await page.locator('.share svg').screenshot());
    expect(readPicture(rgba, width, height)).toContain(path);
  });
});
