export { parseFacts, registers, registerNames } from './facts.ts';
export type { Entry, FactProblem, Facts, RegisterName } from './facts.ts';
export type { Choice, Choices, Field, FieldKind, Fields, RecordOf, Register } from './register.ts';
