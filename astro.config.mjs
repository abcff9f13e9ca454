import { defineConfig } from 'astro/config';
import { siteAddress } from './scripts/run/address.mjs';
import { cssTarget } from './scripts/site/browsers.mjs';

const { origin, pathname } = siteAddress(process.env.SITE_URL);

const assetFileNames = '_astro/[hash][extname]';

export default defineConfig({
  site: origin,
  base: pathname,
  output: 'static',
  trailingSlash: 'always',
  // The machines this builds on have two cores; pages are small, so some at a time hide the waits for the disk.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Keep one blank between inline elements on lines of their own.
  compressHTML: true,
  // Scripts are files of their own: the content security policy allows no inline ones.
  // Files are named by their content alone: every page links some of them, and names do not pack well.
  vite: {
    build: {
      cssTarget,
      assetsInlineLimit: 0,
      rolldownOptions: { output: { assetFileNames } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { assetFileNames, entryFileNames: '_astro/[hash].js' } } } },
    },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
