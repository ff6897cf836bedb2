import { registerNames, registers, type Facts, type Field, type RegisterName } from '@federation/domain';
import { writeXlsx, type WriteSheet } from '../files/xlsx.ts';
import { NO_RECORDS } from '../layout/own-sheets.ts';
import { cellOf } from './cell.ts';
import { exportColumns, type WriteColumn } from './columns.ts';
import { layoutOf } from './sheet-layout.ts';

/** How facts are written. */
export interface WriteOptions {
  /** Writes identity numbers in full. They are masked otherwise, and read back as not given. */
  readonly reveal?: boolean;
}

/** Facts as a workbook, a sheet for every register that is there. Reading it back gives the same facts. */
export async function writeFacts(facts: Facts, options: WriteOptions = {}): Promise<Uint8Array> {
  const sheets = registerNames.flatMap((name): WriteSheet[] => {
    if (facts[name] === undefined) return [];
    const { columns, rows } = tableOf(facts, name, options);
    return [{ name: registers[name].title.zh, ...layoutOf(columns), rows, emptyRows: 0 }];
  });
  const none: WriteSheet = { name: registers.people.title.zh, ...layoutOf(exportColumns('people')), rows: [], emptyRows: 0 };
  return await writeXlsx(sheets.length === 0 ? [none] : sheets);
}

/** One register of some facts as columns and rows of cells. */
export function tableOf(facts: Facts, name: RegisterName, { reveal = false }: WriteOptions): { readonly columns: readonly WriteColumn[]; readonly rows: readonly (readonly (string | number | null)[])[] } {
  const names = {
    people: new Map((facts.people ?? []).map((person) => [person.id, person.name])),
    units: new Map((facts.units ?? []).map((unit) => [unit.id, unit.name])),
  };
  const columns = exportColumns(name);
  const rows = (facts[name] ?? []).map((entry) => {
    const values = new Map<string, unknown>(Object.entries(entry));
    return columns.map((column) => {
      const value = values.get(column.name);
      if (column.from === 'person-name' || column.from === 'unit-name') {
        const target = column.from === 'person-name' ? names.people : names.units;
        return typeof value === 'string' ? (target.get(value) ?? null) : null;
      }
      return cellOf(value, column.from === 'field' ? fieldOf(name, column.name) : undefined, reveal);
    });
  });
  return { columns, rows: rows.length > 0 ? rows : [[NO_RECORDS]] };
}

function fieldOf(name: RegisterName, key: string): Field | undefined {
  const fields: Readonly<Record<string, Field>> = registers[name].fields;
  return fields[key];
}
