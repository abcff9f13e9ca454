import { expect, test } from 'vitest';
import { siteAddress } from './address.mjs';

test.each([
  [undefined, 'https://thuocso.example', '/'],
  ['', 'https://thuocso.example', '/'],
  ['https://host.vn', 'https://host.vn', '/'],
  ['http://localhost:8000/du-an/thuoc-so/', 'http://localhost:8000', '/du-an/thuoc-so/'],
  ['https://host.vn/du-an', 'https://host.vn', '/du-an'],
])('%s', (told, origin, pathname) => expect(siteAddress(told)).toEqual({ origin, pathname }));

test.each([
  'host.vn',
  ' ',
  'ftp://host.vn/',
  'javascript:alert(1)',
  'file:///srv/site',
  'https://host.vn/a b/',
  'https://host.vn/dự-án/',
  'https://host.vn/?q=1',
  'https://host.vn/#a',
  'https://me:secret@host.vn/',
])('"%s" is refused', (told) => expect(() => siteAddress(told)).toThrow(`SITE_URL "${told}" is no address of a site`));
