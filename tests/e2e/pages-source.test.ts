import { sourceLocale } from '../../src/model/languages.ts';
import { describePages } from './pages.ts';

describePages([sourceLocale]);
