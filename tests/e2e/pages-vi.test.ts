import { describePages } from './pages.ts';

describePages('vi');
