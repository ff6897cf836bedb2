import { parseCertificateNumber } from '@federation/domain/certificate-number';
import { citizenOf } from '../cells/identity.ts';
import type { SheetPlan } from '../layout/plan.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { Values } from './draft.ts';

/**
 * Sets what a person's numbers say beside what the other columns say. What is empty is filled in; of what contradicts
 * a number neither is taken.
 */
export function agreeWithNumbers(values: Values, plan: SheetPlan, row: number, log: ProblemLog): void {
  const { citizenNumber, certificateNumber } = values;
  if (typeof certificateNumber === 'string') {
    const certificate = parseCertificateNumber(certificateNumber);
    if ('fault' in certificate) return;
    if (typeof citizenNumber === 'string' && citizenNumber !== certificate.citizen.text) {
      contradict('certificate-not-citizen', 'certificateNumber', plan, row, log);
      delete values['certificateNumber'];
    } else {
      agree(values, 'category', certificate.category, plan, row, log);
      agree(values, 'grade', certificate.grade, plan, row, log);
    }
  }
  if (typeof citizenNumber !== 'string') return;
  const citizen = citizenOf(citizenNumber);
  if ('fault' in citizen) return;
  agree(values, 'sex', citizen.sex, plan, row, log);
  const { birthDate } = values;
  if (typeof birthDate === 'string' && citizen.birthDate.startsWith(birthDate)) values['birthDate'] = citizen.birthDate;
  else agree(values, 'birthDate', citizen.birthDate, plan, row, log);
}

function agree(values: Values, field: string, told: string, plan: SheetPlan, row: number, log: ProblemLog): void {
  const value = values[field];
  if (value === undefined) values[field] = told;
  else if (value !== told) {
    contradict('number-contradicts', field, plan, row, log);
    delete values[field];
  }
}

function contradict(code: 'number-contradicts' | 'certificate-not-citizen', field: string, plan: SheetPlan, row: number, log: ProblemLog): void {
  const slot = plan.shape.name === 'people' ? field : `person.${field}`;
  log.cell(code, plan, row, plan.columns.find((column) => column.slot === slot), null, { field });
}
