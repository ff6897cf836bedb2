import { clause11 } from '../clauses/1-1.ts';
import { clause12 } from '../clauses/1-2.ts';
import { clause13 } from '../clauses/1-3.ts';
import { clause211 } from '../clauses/2-1-1.ts';
import { clause212 } from '../clauses/2-1-2.ts';
import { clause213 } from '../clauses/2-1-3.ts';
import { clause221 } from '../clauses/2-2-1.ts';
import { clause222 } from '../clauses/2-2-2.ts';
import { clause223 } from '../clauses/2-2-3.ts';
import { clause224 } from '../clauses/2-2-4.ts';
import { clause231 } from '../clauses/2-3-1.ts';
import { clause232 } from '../clauses/2-3-2.ts';
import { clause233 } from '../clauses/2-3-3.ts';
import { clause234 } from '../clauses/2-3-4.ts';
import { clause241 } from '../clauses/2-4-1.ts';
import { clause242 } from '../clauses/2-4-2.ts';
import { clause243 } from '../clauses/2-4-3.ts';
import { clause251 } from '../clauses/2-5-1.ts';
import { clause252 } from '../clauses/2-5-2.ts';
import { clause253 } from '../clauses/2-5-3.ts';
import { clause254 } from '../clauses/2-5-4.ts';
import { clause255 } from '../clauses/2-5-5.ts';
import { clause26 } from '../clauses/2-6.ts';
import { clause31 } from '../clauses/3-1.ts';
import { clause32 } from '../clauses/3-2.ts';
import { clause33 } from '../clauses/3-3.ts';
import type { Plan } from '../plan.ts';

/** The reform plan of the Otog Banner Disabled Persons' Federation, issued by the banner government on 2020-10-21. */
export const otog2020: Plan = {
  id: 'otog-2020',
  version: '2',
  title: { zh: '鄂托克旗残疾人联合会改革方案', en: 'Reform plan of the Otog Banner Disabled Persons’ Federation' },
  issuer: { zh: '鄂托克旗人民政府办公室', en: 'Office of the People’s Government of Otog Banner' },
  issued: '2020-10-21',
  clauses: [
    clause11,
    clause12,
    clause13,
    clause211,
    clause212,
    clause213,
    clause221,
    clause222,
    clause223,
    clause224,
    clause231,
    clause232,
    clause233,
    clause234,
    clause241,
    clause242,
    clause243,
    clause251,
    clause252,
    clause253,
    clause254,
    clause255,
    clause26,
    clause31,
    clause32,
    clause33,
  ],
};
