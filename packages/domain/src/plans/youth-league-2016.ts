import type { Clause } from '../clause.ts';
import { anyOf, grassroots, roleModel } from '../criteria/people.ts';
import { overlay } from '../overlay.ts';
import { measuresOf, type Plan } from '../plan.ts';
import { seats } from '../populations/seats.ts';
import { share } from '../rules/share.ts';
import { percent, since } from '../threshold.ts';
import { otog2020 } from './otog-2020.ts';

/** In force by year: no nearer day is recorded here. */
const SINCE = '2016-01-01';

const values = {
  '2-1-1/congress-role-models-or-grassroots': { atLeast: since(SINCE, percent(70)) },
  '2-1-1/presidium-role-models-or-grassroots': { atLeast: since(SINCE, percent(50)) },
};

const standing: Clause = {
  number: '2-1-1',
  title: { zh: '各级机构的基层一线成员', en: 'Grassroots members at every level' },
  gist: { zh: '代表大会、委员会、常务机构的基层一线比例逐级设底线。', en: 'A floor for grassroots members in the congress, the committee and the standing body.' },
  measures: [
    share({
      id: '2-1-1/council-role-models-or-grassroots',
      title: { zh: '常务机构先进和基层一线比例', en: 'Role models and grassroots people in the standing body' },
      force: 'binding',
      of: seats('council'),
      who: anyOf(roleModel, grassroots),
      atLeast: since(SINCE, percent(25)),
    }),
  ],
};

/** The floor series of the youth league's reform, 70, 50 and 25 % 不低于, said as a difference from Otog's plan. */
export const youthLeague2016: Plan = overlay(otog2020, {
  id: 'youth-league-2016',
  version: '1',
  title: { zh: '共青团改革的比例底线（2016）', en: 'Floors of the youth league’s reform (2016)' },
  issuer: { zh: '共青团', en: 'Communist Youth League' },
  issued: SINCE,
  values,
  retire: measuresOf(otog2020)
    .map(({ id }) => id)
    .filter((id) => !(id in values)),
  add: [standing],
});
