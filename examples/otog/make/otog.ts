// Writes the sample workbooks beside this folder: node examples/otog/make/otog.ts
import { writeFileSync } from 'node:fs';
import { congressBook } from './books/congress.ts';
import { contactsBook } from './books/contacts.ts';
import { councilBook } from './books/council.ts';
import { fieldworkBook, fieldworkCsv } from './books/fieldwork.ts';
import { grassrootsBook } from './books/grassroots.ts';
import { organBook } from './books/organ.ts';
import { organisationsBook } from './books/organisations.ts';
import { presidiumBook } from './books/presidium.ts';
import { servicePointsBook } from './books/service-points.ts';
import { termsBook } from './books/terms.ts';
import { unitsBook } from './books/units.ts';
import { castAll } from './cast/cast.ts';
import { encodeGb18030 } from './gb18030.ts';
import { writeWorkbook } from './office-sheet.ts';
import { tripsOf } from './trips.ts';

const cast = castAll();
const trips = tripsOf(cast);
const books = [
  unitsBook(cast),
  termsBook(),
  congressBook(cast),
  presidiumBook(cast),
  councilBook(cast),
  organBook(cast),
  grassrootsBook(cast),
  organisationsBook(cast),
  servicePointsBook(cast),
  contactsBook(cast),
  fieldworkBook(trips),
];

for (const { name, sheets } of books) {
  writeFileSync(new URL(`../${name}.xlsx`, import.meta.url), await writeWorkbook(name, sheets));
}
writeFileSync(new URL('../12-2026年10月下基层调研台账.csv', import.meta.url), encodeGb18030(fieldworkCsv(trips)));
