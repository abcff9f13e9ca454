import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // Form of the markup that Astro writes, with no meaning to a reader.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Built files are served from the same host under a strict policy; hashes of them would guard against nothing.
    'require-sri': 'off',
    // A wide table scrolls in a focusable region; that is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A title names unit, edition and site in full; Vietnamese names of bodies are long.
    'long-title': 'off',
    // Names that only look like telephone numbers ("506/QĐ-UBND", "04-2024") stand all over the sources.
    'tel-non-breaking': 'off',
    // Ids start with a unit's code where it is one.
    'valid-id': ['error', { relaxed: true }],
  },
});
