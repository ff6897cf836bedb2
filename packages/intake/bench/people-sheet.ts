import { checkCharacter } from '@federation/domain/citizen-number';
import { writeXlsxStream } from 'hucre/xlsx';

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国红梅'];
const headings = ['姓名', '性别', '民族', '出生日期', '身份证号', '残疾人', '残疾类别', '残疾等级', '残疾人亲友', '基层一线', '农牧区', '助残志愿者'];

/** A workbook with one sheet of invented people, the same every time. */
export async function people(rows: number): Promise<Uint8Array> {
  return new Uint8Array(await new Response(writeXlsxStream(sheet(rows), { name: '人员', inlineStrings: false })).arrayBuffer());
}

function* sheet(rows: number): Generator<string[]> {
  yield headings;
  for (let index = 0; index < rows; index += 1) {
    const day = new Date(Date.UTC(1940 + (index % 60), index % 12, 1 + (index % 28))).toISOString().slice(0, 10);
    const digits = `150624${day.replaceAll('-', '')}${String(Math.floor(index / 420) % 1000).padStart(3, '0')}`;
    const pick = (of: readonly string[], by: number) => of[Math.floor(index / by) % of.length] ?? '';
    const disabled = index % 3 !== 0;
    yield [
      pick(surnames, 1) + pick(given, 20) + pick(given, 600),
      Number(digits[16]) % 2 === 1 ? '男' : '女',
      index % 4 === 0 ? '蒙古族' : '汉族',
      day,
      digits + checkCharacter(digits),
      disabled ? '是' : '否',
      disabled ? pick(['视力', '听力', '言语', '肢体', '智力', '精神'], 1) : '',
      disabled ? pick(['一级', '二级', '三级', '四级'], 1) : '',
      pick(['是', '否', ''], 1),
      pick(['√', '×', ''], 7),
      pick(['是', '否'], 5),
      pick(['1', '0', ''], 11),
    ];
  }
}
