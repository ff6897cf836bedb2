import type { Clause } from '../clause.ts';
import { hasOrganisation, hasPost, hasServicePoint } from '../criteria/units.ts';
import { entriesOf } from '../populations/entries.ts';
import { unitsOf } from '../populations/units.ts';
import { choiceReading, type NumberReading } from '../reading.ts';
import { cadence } from '../rules/cadence.ts';
import { coverage } from '../rules/coverage.ts';
import { timesAYear } from '../times.ts';

const townshipsNeeding = choiceReading({
  id: '2-3-1/townships-needing-a-federation',
  title: { zh: '哪些苏木镇需要设残联', en: 'Which townships need a federation' },
  default: 'all',
  choices: { all: { zh: '全部', en: 'all' }, listed: { zh: '按名单（单位中的“需设残联”）', en: 'those marked so in the units' } },
});

const associationOrGroup = choiceReading({
  id: '2-3-1/association-or-group',
  title: { zh: '小组是否等同协会', en: 'Does a group do' },
  default: 'either',
  choices: { either: { zh: '协会或小组', en: 'association or group' }, association: { zh: '仅协会（自治区“十四五”规划）', en: "association only: the region's 14th five-year plan" } },
});

const concentrated: NumberReading = {
  id: '2-3-1/concentrated-from',
  title: { zh: '残疾职工达到多少人算“集中”', en: 'Disabled employees that make an enterprise one' },
  default: 10,
  min: 1,
  max: 1000,
  unit: { zh: '人', en: 'people' },
};

const officersLeast: NumberReading = {
  id: '2-3-1/liaison-officers-least',
  title: { zh: '每个嘎查、村、社区至少几名专职委员', en: 'Least liaison officers in each' },
  default: 1,
  min: 1,
  max: 20,
  unit: { zh: '名', en: 'people' },
};

const homesInVillages = choiceReading({
  id: '2-3-1/homes-in-villages',
  title: { zh: '嘎查村是否也要有残疾人之家', en: 'Homes in every village too' },
  default: 'no',
  choices: { no: { zh: '否，仅苏木镇', en: 'no, townships only' }, yes: { zh: '是', en: 'yes' } },
});

const stationUnits = choiceReading({
  id: '2-3-1/rural-units',
  title: { zh: '“农牧区”包括哪些单位', en: 'Which units are rural and pastoral' },
  default: 'gacha-and-villages',
  choices: { 'gacha-and-villages': { zh: '嘎查和村', en: 'gacha and villages' }, 'and-communities': { zh: '另含社区', en: 'and communities' } },
});

const TOWNSHIPS = ['town', 'sumu'] as const;
const VILLAGES = ['gacha', 'village', 'community'] as const;

const townships = unitsOf(TOWNSHIPS, { zh: '苏木镇', en: 'Sumu and towns' }, {
  readings: [townshipsNeeding],
  test: (unit, roll) => (roll.chosen(townshipsNeeding) === 'all' ? true : unit.needsFederation),
});
const villages = unitsOf(VILLAGES, { zh: '嘎查、村和社区', en: 'Gacha, villages and communities' });
const enterprises = unitsOf(['enterprise'], { zh: '残疾人集中的企事业单位', en: 'Enterprises with many disabled employees' }, {
  readings: [concentrated],
  test: (unit, roll) => (unit.disabledEmployees === undefined ? undefined : unit.disabledEmployees >= roll.chosen(concentrated)),
});
const homeUnits = unitsOf([...TOWNSHIPS, ...VILLAGES], { zh: '应有残疾人之家的单位', en: 'Units that need a home' }, {
  readings: [homesInVillages],
  test: (unit, roll) => roll.chosen(homesInVillages) === 'yes' || unit.kind === 'town' || unit.kind === 'sumu',
});
const rural = unitsOf(VILLAGES, { zh: '农牧区单位', en: 'Rural and pastoral units' }, {
  readings: [stationUnits],
  test: (unit, roll) => roll.chosen(stationUnits) === 'and-communities' || unit.kind !== 'community',
});

/** An association or a group; a group does only under that reading. */
const association = {
  ...hasOrganisation(
    (roll) => (roll.chosen(associationOrGroup) === 'either' ? ['association', 'group'] : ['association']),
    { zh: '有残疾人协会或小组', en: 'has an association or group' },
  ),
  readings: [associationOrGroup],
};

/** 二（三）1: organisations, homes, stations and people in every township and village. */
export const clause231: Clause = {
  number: '2-3-1',
  title: { zh: '基层组织建设基础', en: 'Organisations at the grassroots' },
  gist: {
    zh: '苏木镇有残联和残疾人之家，每个嘎查、村、社区有残协或小组、专职委员和三委分工，残疾人集中的企事业单位有残协或小组，农牧区有服务站和联络站。',
    en: 'Townships have a federation and a home; every gacha, village and community an association or group, a liaison officer and a committee member in charge; enterprises with many disabled people an association; rural units a station.',
  },
  measures: [
    coverage({
      id: '2-3-1/township-federations',
      title: { zh: '苏木镇残联', en: 'Township federations' },
      force: 'binding',
      of: townships,
      has: hasOrganisation(() => ['federation'], { zh: '有残联', en: 'has a federation' }),
    }),
    coverage({
      id: '2-3-1/village-associations',
      title: { zh: '嘎查村(社区)残协或小组', en: 'Village associations or groups' },
      force: 'binding',
      of: villages,
      has: association,
    }),
    coverage({
      id: '2-3-1/enterprise-associations',
      title: { zh: '企事业单位残协或小组', en: 'Enterprise associations or groups' },
      force: 'binding',
      of: enterprises,
      has: association,
    }),
    coverage({
      id: '2-3-1/disabled-homes',
      title: { zh: '残疾人之家', en: 'Disabled persons’ homes' },
      force: 'binding',
      of: homeUnits,
      has: hasServicePoint(['home'], { zh: '有残疾人之家', en: 'has a home' }),
    }),
    coverage({
      id: '2-3-1/service-stations',
      title: { zh: '农牧区服务站和联络站', en: 'Service and liaison stations' },
      force: 'expected',
      of: rural,
      has: hasServicePoint(['station', 'liaison-station'], { zh: '有服务站或联络站', en: 'has a station' }),
    }),
    coverage({
      id: '2-3-1/liaison-officers',
      title: { zh: '残疾人专职委员', en: 'Liaison officers' },
      force: 'binding',
      of: villages,
      has: hasPost('liaison-officer', { zh: '有专职委员', en: 'has a liaison officer' }, { least: officersLeast }),
    }),
    coverage({
      id: '2-3-1/village-committee-duty',
      title: { zh: '三委班子残疾人工作分工', en: 'A committee member in charge' },
      force: 'binding',
      of: villages,
      has: hasPost('committee-duty', { zh: '三委有分工', en: 'has a committee member in charge' }),
    }),
    cadence({
      id: '2-3-1/talent-pool',
      title: { zh: '残疾人人才库', en: 'Talent pool' },
      force: 'expected',
      of: entriesOf('activities', 'talent-pool', ({ kind }) => kind === 'talent-pool', ({ date }) => ({ day: date })),
      least: timesAYear('2-3-1/talent-pool-times'),
    }),
  ],
};
