import { describePages } from './pages.ts';

describePages('odd');
