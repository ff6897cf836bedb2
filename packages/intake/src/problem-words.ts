import type { Problem, ProblemCode } from './problem.ts';

/** What is wrong, and what to do about it. */
export interface ProblemWords {
  readonly what: string;
  readonly mend: string;
}

type Wording = readonly [zhWhat: string, zhMend: string, enWhat: string, enMend: string];

/**
 * The words of every problem. `{name}` stands for an argument, or for a part of the problem: its file, sheet, row,
 * column, heading and what was found.
 */
const wordings: Readonly<Record<ProblemCode, Wording>> = {
  'file-empty': ['文件是空的。', '请确认选对了文件，并且文件已经保存。', 'The file is empty.', 'Check that this is the right file and that it was saved.'],
  'file-unknown-kind': ['这不是可以读取的表格文件。', '请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。', 'This is not a spreadsheet that can be read.', 'Open it in Excel or WPS and save it as .xlsx.'],
  'file-damaged': ['文件已损坏，无法读取。', '请用 Excel 或 WPS 打开并重新保存为 .xlsx；打不开时，请向提供者重新索取。', 'The file is damaged and cannot be read.', 'Open it in Excel or WPS and save it again as .xlsx; if it does not open, ask for it again.'],
  'file-encrypted': ['文件设有打开密码，无法读取。', '请在 Excel 或 WPS 中取消密码，另存后再导入。', 'The file is protected by a password and cannot be read.', 'Remove the password in Excel or WPS, save it and try again.'],
  'file-old-format': ['这个旧格式文件（.xls）无法读取。', '请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。', 'This file of the old format (.xls) cannot be read.', 'Open it in Excel or WPS and save it as .xlsx.'],
  'file-too-large': ['文件太大。', '请拆成几个小于 100 MB 的文件。', 'The file is too large.', 'Split it into files of less than 100 MB.'],
  'file-unpacks-too-large': ['文件解开后的内容过大，不像一份名册，没有读取。', '请把需要的表复制到新工作簿中再导入。', 'What the file unpacks to is too large for a roster; it was not read.', 'Copy the sheets that are needed into a new workbook.'],
  'text-encoding': ['文件的文字编码无法识别。', '请另存为 UTF-8 编码的 CSV，或存为 .xlsx。', 'The text encoding of the file is not known.', 'Save it as CSV in UTF-8, or as .xlsx.'],
  'too-many-sheets': ['工作表过多，没有读取。', '请把需要的工作表存成一个新文件。', 'There are too many sheets; the file was not read.', 'Save the sheets that are needed as a file of their own.'],
  'too-many-rows': ['行或单元格过多，这张表没有读完，未采用。', '请删去空白行列，或拆成几张表。', 'There are too many rows or cells; the sheet was not taken in.', 'Delete empty rows and columns, or split the sheet.'],
  'too-many-columns': ['第 {most} 列以后的列没有读取。', '如果那里有需要的内容，请移到前面。', 'Columns after number {most} were not read.', 'Move what is needed further to the front.'],
  'sheet-hidden': ['这是隐藏的工作表，没有读取。', '如果需要，请取消隐藏后再导入，或在核对时选择读取。', 'This sheet is hidden and was not read.', 'If it is needed, unhide it, or choose to read it when looking the sheets over.'],
  'sheet-empty': ['这张表是空的，没有读取。', '不需要处理。', 'This sheet is empty and was not read.', 'Nothing needs to be done.'],
  'sheet-unfilled': ['这张表只有表头，没有内容；按“不清楚”处理，而不是“没有”。', '如果确实一条也没有，请在表头下一行填写“（本表无记录 No records）”。', 'This sheet has headings and no rows; it is taken as not known, not as none.', 'If there really are none, write “（本表无记录 No records）” in the row below the headings.'],
  'sheet-no-register': ['没有认出这张表登记的是什么，没有读取。', '如果是要用的名册，请在核对时指定登记册和表头所在的行；说明一类的表不必处理。', 'It is not clear what this sheet lists; it was not read.', 'If it is needed, say which register it is and in which row its headings are; explanations need nothing.'],
  'which-register': ['这张表可以读作不止一种登记册，还没有读取。', '请选择它是哪一种。', 'This sheet can be read as more than one register; it was not read yet.', 'Choose which it is.'],
  'which-value': ['表中没有“{heading}”一列，标题里也没有写明，各行还没有采用。', '请为整张表选择“{heading}”。', 'There is no column “{heading}”, and no title says it; the rows were not taken in yet.', 'Choose “{heading}” for the whole sheet.'],
  'which-column': ['“{heading}”出现在不止一列（{columns}），内容不一致，这一项还没有采用。', '请选择以哪一列为准。', 'There is more than one column for “{heading}” ({columns}) and they differ; this field was not taken in yet.', 'Choose which column holds.'],
  'column-missing': ['缺少必需的“{heading}”一列，各行没有采用。', '请补上这一列，或在核对时指定哪一列是“{heading}”。', 'The necessary column “{heading}” is missing; the rows were not taken in.', 'Add the column, or say which column it is.'],
  'column-hidden': ['“{heading}”列是隐藏的，内容已经读取。', '请确认隐藏列的内容仍然有效。', 'Column “{heading}” is hidden; its contents were read.', 'Check that the contents of the hidden column still hold.'],
  'rows-left-out': ['有 {count} 行像是分组标题或说明文字，没有作为记录读取（第 {rows} 行）。', '请核对这些行确实不是记录。', '{count} rows look like titles of groups or remarks and were not read as records (rows {rows}).', 'Check that these rows are no records.'],
  'more-alike': ['同一列还有 {count} 处同样的问题，没有逐一列出。', '请按上面列出的同类问题一并处理。', 'The same column has {count} more problems of this kind, which are not listed.', 'Mend them as those listed above.'],
  'required-empty': ['“{heading}”是空的，这一行没有采用。', '请补填后重新导入。', '“{heading}” is empty; the row was not taken in.', 'Fill it in and read the file again.'],
  'cell-error': ['单元格里是公式错误“{found}”，这一项按不清楚处理。', '请改正公式，或直接填写内容。', 'The cell holds the formula error “{found}”; this field is taken as not known.', 'Mend the formula, or write the value itself.'],
  'text-too-long': ['内容超过 500 字，这一项没有采用。', '请缩短内容。', 'The text is longer than 500 characters; this field was not taken in.', 'Shorten it.'],
  'not-a-number': ['“{found}”不是整数，这一项按不清楚处理。', '请填写不带小数的数字，例如 12。', '“{found}” is not a whole number; this field is taken as not known.', 'Write a whole number, such as 12.'],
  'not-a-flag': ['“{found}”既不是“是”也不是“否”，这一项按不清楚处理。', '请填“是”或“否”；不清楚就留空。', '“{found}” is neither yes nor no; this field is taken as not known.', 'Write 是 or 否; leave it empty if not known.'],
  'not-a-choice': ['“{found}”不在“{heading}”可填的内容之中，这一项按不清楚处理。', '请改填模板“填写说明”里列出的内容。', '“{found}” is not among the values of “{heading}”; this field is taken as not known.', 'Use one of the values that the explanations of the template list.'],
  'not-a-date': ['“{found}”不是日期，这一项按不清楚处理。', '请写成 2024-03-05、2024-03 或 2024 的样子。', '“{found}” is not a date; this field is taken as not known.', 'Write it as 2024-03-05, 2024-03 or 2024.'],
  'not-a-day': ['“{found}”没有写到哪一天，这一项没有采用。', '请写明年、月、日，例如 2024-03-05。', '“{found}” does not say which day; this field was not taken in.', 'Write year, month and day, such as 2024-03-05.'],
  'ends-before-it-begins': ['结束日期早于开始日期，这一行没有采用。', '请核对这一行的两个日期。', 'The row ends before it begins; it was not taken in.', 'Check both dates of the row.'],
  'month-uncertain': ['“{found}”可能是 1 月，也可能是少了末尾零的 10 月，只采用了年份。', '请写成 2024-01 或 2024-10 的样子。', '“{found}” may be January, or October without its last zero; only the year was taken in.', 'Write it as 2024-01 or 2024-10.'],
  'number-lost-digits': ['号码以数字形式保存，末尾几位已经丢失，没有采用。', '请把这一列设为“文本”格式，再按证件重新填写号码；不要在原来的数字上修改。', 'The number was stored as a numeral and has lost its last digits; it was not taken in.', 'Format the column as text and type the number again from the document; do not mend the old one.'],
  'number-masked': ['号码已被遮盖，按没有填写处理。', '不需要处理；要核对身份时请填写完整号码。', 'The number is masked and is taken as not given.', 'Nothing needs to be done; to match people by number, fill it in whole.'],
  'number-length': ['号码位数不对（{found}），没有采用。', '身份证号应为 18 位，残疾人证号应为 20 位（补换证的在后面加 B 和一位数字）。请按证件核对。', 'The number has the wrong length ({found}); it was not taken in.', 'A citizen number has 18 places, a certificate number 20 (and B with a digit after a reissue). Check it against the document.'],
  'number-characters': ['号码里有不该有的字符（{found}），没有采用。', '请按证件核对；只有最后一位可以是 X。', 'The number holds characters that do not belong there ({found}); it was not taken in.', 'Check it against the document; only the last place may be an X.'],
  'number-birth-date': ['号码中的出生日期不存在（{found}），没有采用。', '请按证件核对。', 'The date of birth in the number does not exist ({found}); it was not taken in.', 'Check it against the document.'],
  'number-check-digit': ['号码的校验位不对（{found}），可能有一位写错，没有采用。', '请按证件逐位核对。', 'The check digit of the number is wrong ({found}): one digit may be mistyped; it was not taken in.', 'Check it against the document digit by digit.'],
  'certificate-category': ['残疾人证号第 19 位不是 1 到 7 的类别（{found}），没有采用。', '请按证件核对。', 'Place 19 of the certificate number is not a category from 1 to 7 ({found}); it was not taken in.', 'Check it against the certificate.'],
  'certificate-grade': ['残疾人证号第 20 位不是 1 到 4 的等级（{found}），没有采用。', '请按证件核对。', 'Place 20 of the certificate number is not a grade from 1 to 4 ({found}); it was not taken in.', 'Check it against the certificate.'],
  'certificate-reissue': ['残疾人证号末尾不是 B1 到 B9（{found}），没有采用。', '请按证件核对。', 'The certificate number does not end in B1 to B9 ({found}); it was not taken in.', 'Check it against the certificate.'],
  'certificate-not-citizen': ['残疾人证号与身份证号不是同一个人的，残疾人证号没有采用。', '请核对这一行的两个号码。', 'The certificate number and the citizen number are not of one person; the certificate number was not taken in.', 'Check both numbers of this row.'],
  'number-contradicts': ['“{heading}”与证件号码不一致，这一项按不清楚处理。', '请按证件核对这一行。', '“{heading}” and the number on the document contradict each other; this field is taken as not known.', 'Check the row against the document.'],
  'labels-contradict': ['“{heading}”与这一行的类别一栏不一致，这一项按不清楚处理。', '请核对这一行的两处。', '“{heading}” contradicts what the row says the person stands for; this field is taken as not known.', 'Check both places of the row.'],
  'id-sensitive': ['编号里像是有证件号码，没有采用。', '编号不能含个人信息，请删去这一格。', 'The id seems to hold an identity number; it was not taken in.', 'An id must not hold personal data: delete it.'],
  'id-taken': ['编号“{found}”在册的是证件号码不同的另一个人，这一行没有采用。', '请核对编号和号码；新的人请不要填编号。', 'The id “{found}” belongs to another person with another number; the row was not taken in.', 'Check id and number; leave the id of a new person empty.'],
  'which-person': ['“{found}”可能是不止一个人，或者与已有的人情况不符，这一行还没有采用。', '请选择是哪一位；也可以在表中补填身份证号后重新导入。', '“{found}” may be more than one person, or does not agree with the one of that name; the row was not taken in yet.', 'Choose who it is, or add the citizen number to the sheet and read it again.'],
  'person-unknown': ['这一行没有写姓名，编号或号码也找不到对应的人，没有采用。', '请补填姓名。', 'The row gives no name, and its id or number is nobody’s; it was not taken in.', 'Fill in the name.'],
  'several-names': ['“{found}”像是不止一个人，没有采用。', '请每人写一行。', '“{found}” seems to be more than one person; it was not taken in.', 'Write a row for each of them.'],
  'which-unit': ['“{found}”有 {count} 个单位可能符合，还没有采用。', '请选择是哪一个；也可以在表中补填苏木镇或单位代码。', '“{found}” may be {count} units; it was not taken in yet.', 'Choose which it is, or add the township or the code to the sheet.'],
  'unit-unknown': ['没有找到单位“{found}”，这一项没有采用。', '请核对名称，或先导入单位名单。', 'There is no unit “{found}”; this field was not taken in.', 'Check the name, or take in the list of units first.'],
  contradiction: ['“{heading}”与{otherFile}“{otherSheet}”第 {otherRow} 行不一致，这一项按不清楚处理。', '请核对这两处，改成一致后重新导入。', '“{heading}” contradicts {otherFile}, “{otherSheet}”, row {otherRow}; this field is taken as not known.', 'Check both places, make them agree and read the files again.'],
  'names-differ': ['同一记录的“{heading}”与{otherFile}“{otherSheet}”第 {otherRow} 行不同，暂按前一处。', '请核对两处是不是同一个人或同一单位，改成一致后重新导入。', 'The “{heading}” of one record differs from {otherFile}, “{otherSheet}”, row {otherRow}; the earlier one was kept.', 'Check whether both are the same, make them agree and read the files again.'],
  'row-repeated': ['这一行与{otherFile}“{otherSheet}”第 {otherRow} 行是同一条记录，已合并。', '如果确实是两条记录，请补填能区分它们的内容。', 'This row is the same record as {otherFile}, “{otherSheet}”, row {otherRow}; they were merged.', 'If there really are two, fill in what tells them apart.'],
};

/** A problem in words: what is wrong and what to do, in plain Chinese or English. */
export function describeProblem(problem: Problem, language: 'zh' | 'en'): ProblemWords {
  const [zhWhat, zhMend, enWhat, enMend] = wordings[problem.code];
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const { args = {}, heading, found, field } = problem;
      const parts: Readonly<Record<string, string | number | undefined>> = { heading: heading ?? field, found, ...args };
      return String(parts[name] ?? '');
    });
  return language === 'zh' ? { what: fill(zhWhat), mend: fill(zhMend) } : { what: fill(enWhat), mend: fill(enMend) };
}
