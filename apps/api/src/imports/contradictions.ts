import { registerNames, registers, type Field } from '@federation/domain';
import type { Pending } from './pending.ts';

/** What was left out because it would contradict itself or what is stored, as problems beside those of the files. */
export function contradictions({ refused, sheets }: Pick<Pending, 'refused' | 'sheets'>) {
  return registerNames.flatMap((register) => {
    const ids = refused[register] ?? [];
    if (ids.length === 0) return [];
    const { title } = registers[register];
    const fields: Readonly<Record<string, Field>> = registers[register].fields;
    const [from, to] = [fields['from'], fields['to']].map((field) => field?.title);
    const file = [...new Set(sheets.filter((sheet) => sheet.register === register).map((sheet) => sheet.file))].join('、');
    return [
      {
        code: 'ends-before-it-begins',
        severity: 'error' as const,
        file,
        register,
        field: 'to',
        args: { count: ids.length },
        words: {
          zh: {
            what: `“${title.zh}”有 ${ids.length} 条记录的${to?.zh ?? ''}早于${from?.zh ?? ''}（与已存的日期合在一起看），没有采用。`,
            mend: '请核对文件和已存记录中的日期，改正后重新导入。',
          },
          en: {
            what: `${ids.length} records of ${title.en} would end (${to?.en ?? ''}) before they begin (${from?.en ?? ''}), together with the stored dates; they were left out.`,
            mend: 'Check the dates in the file and on record, mend them and take the file in again.',
          },
        },
      },
    ];
  });
}
