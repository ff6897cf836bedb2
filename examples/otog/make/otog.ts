// Writes the sample workbooks beside this folder: node examples/otog/make/otog.ts
import { writeFileSync } from 'node:fs';
import { casesBook } from './books/cases.ts';
import { congressBook } from './books/congress.ts';
import { contactsBook } from './books/contacts.ts';
import { councilBook } from './books/council.ts';
import { documentsBook } from './books/documents.ts';
import { fieldworkBook, fieldworkCsv } from './books/fieldwork.ts';
import { grassrootsBook } from './books/grassroots.ts';
import { holdersBook } from './books/holders.ts';
import { householdsBook } from './books/households.ts';
import { meetingsBook } from './books/meetings.ts';
import { moneyBook } from './books/money.ts';
import { organBook } from './books/organ.ts';
import { organisationsBook } from './books/organisations.ts';
import { presidiumBook } from './books/presidium.ts';
import { servicePointsBook } from './books/service-points.ts';
import { servicesBook } from './books/services.ts';
import { staffBook } from './books/staff.ts';
import { surveyBook } from './books/survey.ts';
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
  meetingsBook(cast),
  staffBook(cast),
  holdersBook(cast),
  servicesBook(cast.holders),
  householdsBook(cast),
  casesBook(),
  moneyBook(),
  surveyBook(cast),
  documentsBook(),
];

for (const { name, sheets } of books) {
  writeFileSync(new URL(`../${name}.xlsx`, import.meta.url), await writeWorkbook(name, sheets));
}
writeFileSync(new URL('../12-2026年10月下基层调研台账.csv', import.meta.url), encodeGb18030(fieldworkCsv(trips)));
