import { describePages, translations } from './pages.ts';

describePages(translations);
