import { enter } from './keyboard.ts';
import { expectSound } from './sound.ts';
import { test } from './visiting.ts';

const addresses = ['/', '/clauses/2-1-1', '/findings/2-1-1/congress-disabled-or-relatives', '/registers/people', '/take-in'];

test.for(addresses)('%s is sound in the dark', async (address, { visit }) => {
  await expectSound(await visit(address, { colorScheme: 'dark' }));
});

test('questions and errors are sound in the dark', async ({ visit }) => {
  const page = await visit('/take-in', { colorScheme: 'dark' });
  const text = '姓名,性别,出生日期\n测试己,男,1970-01-02\n测试己,女,1980-03-04\n测试庚,男,没有写\n';
  await page.locator('input[type=file]').setInputFiles({ name: '人员名册.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await enter(page, page.getByRole('button', { name: '读取这些文件' }));
  await page.getByRole('radiogroup').waitFor();
  await page.getByRole('region', { name: '有错的地方' }).waitFor();
  await expectSound(page);
});
