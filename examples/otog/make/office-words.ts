/** 张伟 as 张  伟: rosters even out names of two characters, now and then. */
export function spaced(name: string, index: number): string {
  return name.length === 2 && index % 3 === 0 ? `${name.charAt(0)} ${name.charAt(1)}` : name;
}

/** 是, 否, or an empty cell where the office does not know. */
export function yesNo(value: boolean | undefined): string | null {
  return value === undefined ? null : value ? '是' : '否';
}

/** √ or ×. */
export function tick(value: boolean | undefined): string | null {
  return value === undefined ? null : value ? '√' : '×';
}

/** 1 or 0, as numbers. */
export function digit(value: boolean | undefined): number | null {
  return value === undefined ? null : Number(value);
}

/** 视力, 听力 … by certificate digit. */
export function categoryName(category: number | undefined): string | null {
  return ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'][(category ?? 0) - 1] ?? null;
}

/** 一级 … 四级. */
export function gradeName(grade: number | undefined): string | null {
  return ['一级', '二级', '三级', '四级'][(grade ?? 0) - 1] ?? null;
}

/** 2024-03-05 as 2024年3月5日. */
export function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date === undefined ? '' : `${date}日`}`;
}

/** 2024-03-05 as 2024.3.5, 2024-03 as 2024.3. */
export function dotted(day: string): string {
  return day.split('-').map(Number).join('.');
}

/** 2024-03-05 as 2024/3/5. */
export function slashed(day: string): string {
  return day.split('-').map(Number).join('/');
}

/** A day that may be missing, in some spelling. */
export function orEmpty<Cell>(day: string | undefined, write: (day: string) => Cell): Cell | null {
  return day === undefined ? null : write(day);
}

/** A day as a real date cell. */
export function dateCell(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The last rows of every sheet. */
export function signed(by: string, day = '2026年11月20日'): string {
  return `填表人：${by}（示例）        审核人：（略）        填表日期：${day}`;
}
