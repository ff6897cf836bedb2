export { open } from './store.ts';
export type { Assessments, Imports, Store } from './store.ts';
export { StoreError } from './fault.ts';
export type { StoreFault } from './fault.ts';
export type { Verdict } from './audit.ts';
export type { Import, ImportFile } from './imports.ts';
export type { Kept, Page, Query } from './read.ts';
export type { Saveable, SavedAssessment } from './assessments.ts';
export type { Basis, Write, Written } from './write.ts';
