import { describeDocument } from '../kinds.testing.ts';

describeDocument('2-4-3/exchange', 'exchange');
