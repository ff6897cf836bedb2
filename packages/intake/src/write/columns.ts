import { registers, type Field, type RegisterName } from '@federation/domain';
import { ID_HEADING, shapeOf } from '../layout/targets.ts';

/** One column of a sheet that is written. */
export interface WriteColumn {
  readonly heading: string;
  readonly field: Field | undefined;
  /** Where its cells come from: the record's field, the record's id, or the person or unit that a field refers to. */
  readonly from: 'field' | 'id' | 'person-id' | 'person-name' | 'person-number' | 'unit-id' | 'unit-name';
  readonly name: string;
  readonly required: boolean;
}

/** The columns in which an office fills in a register: people by name and number, units by name. */
export function templateColumns(name: RegisterName): WriteColumn[] {
  const { fields, person, unit } = shapeOf(name);
  return Object.entries(fields).flatMap(([key, field]): WriteColumn[] => {
    if (key === person) {
      const label = field.required ? '' : field.title.zh;
      return [
        { heading: `${label}姓名`, field: registers.people.fields.name, from: 'person-name', name: key, required: field.required },
        { heading: `${label}身份证号`, field: registers.people.fields.citizenNumber, from: 'person-number', name: key, required: false },
      ];
    }
    return [{ heading: field.title.zh, field, from: key === unit ? 'unit-name' : 'field', name: key, required: field.required }];
  });
}

/** The columns in which a register is exported: as above, and ids so that reading back gives the same records. */
export function exportColumns(name: RegisterName): WriteColumn[] {
  const { fields, person, unit } = shapeOf(name);
  const id: WriteColumn = { heading: ID_HEADING, field: undefined, from: 'id', name: 'id', required: true };
  return [
    id,
    ...Object.entries(fields).flatMap(([key, field]): WriteColumn[] => {
      const { required, title } = field;
      const column = { name: key, required };
      if (key === person) {
        return [
          { ...column, heading: `${title.zh}编号`, field: undefined, from: 'person-id' },
          { ...column, heading: `${title.zh}姓名`, field: registers.people.fields.name, from: 'person-name' },
        ];
      }
      if (key === unit) {
        return [
          { ...column, heading: `${title.zh}编号`, field: undefined, from: 'unit-id' },
          { ...column, heading: title.zh, field, from: 'unit-name' },
        ];
      }
      return [{ ...column, heading: title.zh, field, from: 'field' }];
    }),
  ];
}
