import { clause211 } from '../clauses/2-1-1.ts';
import { clause213 } from '../clauses/2-1-3.ts';
import { clause221 } from '../clauses/2-2-1.ts';
import { clause222 } from '../clauses/2-2-2.ts';
import { clause223 } from '../clauses/2-2-3.ts';
import { clause231 } from '../clauses/2-3-1.ts';
import type { Plan } from '../plan.ts';

/** The reform plan of the Otog Banner Disabled Persons' Federation, issued by the banner government on 2020-10-21. */
export const otog2020: Plan = {
  id: 'otog-2020',
  version: '1',
  title: { zh: '鄂托克旗残疾人联合会改革方案', en: 'Reform plan of the Otog Banner Disabled Persons’ Federation' },
  issuer: { zh: '鄂托克旗人民政府办公室', en: 'Office of the People’s Government of Otog Banner' },
  issued: '2020-10-21',
  clauses: [clause211, clause213, clause221, clause222, clause223, clause231],
};
