import { describeDocument } from '../kinds.testing.ts';

describeDocument('3-1/leading-group', 'leading-group');
