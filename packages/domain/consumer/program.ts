// What a program that uses the built package may write, and what the compiler must keep it from writing.
import { assess, describeRemedy, explain, isRegisterName, measuresOf, parseFacts, type Entry, type Facts, type Finding, type Plan, type Status } from '@federation/domain';
import { parseCertificateNumber } from '@federation/domain/certificate-number';
import type { parseCitizenNumber, CitizenNumber, CitizenNumberFault } from '@federation/domain/citizen-number';
import { disabled } from '@federation/domain/criteria/people';
import { overlay } from '@federation/domain/overlay';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { seats } from '@federation/domain/populations/seats';
import { share } from '@federation/domain/rules/share';
import { percent, since, type Operator } from '@federation/domain/threshold';
import { expectTypeOf } from 'vitest';

// A record is typed by its register: choices are literals, what is unknown may be left out, dates are text.
const seat: Entry<'seats'> = { id: 's', body: 'congress', person: 'p' };
expectTypeOf<typeof seat.body>().toEqualTypeOf<'congress' | 'presidium' | 'council' | 'leadership'>();
expectTypeOf<Entry<'people'>['disabled']>().toEqualTypeOf<boolean | undefined>();
expectTypeOf<Operator>().toEqualTypeOf<'at-least' | 'more-than' | 'at-most' | 'less-than' | 'exactly' | 'about'>();

// @ts-expect-error -- a body that no register knows
const noBody: Entry<'seats'> = { id: 's', body: 'senate', person: 'p' };
// @ts-expect-error -- a field that the register does not have
const noField: Facts = { people: [{ id: 'p', name: '甲', nmae: '甲' }] };
// @ts-expect-error -- a register that does not exist
const noRegister: Facts = { persons: [] };
// @ts-expect-error -- a record without an id
const noId: Facts = { people: [{ name: '甲' }] };
// @ts-expect-error -- facts are only read
({} as Facts).people = [];

// An assessment takes a plan, facts and a day; what comes back is closed over its statuses.
const { findings } = assess(otog2020, { people: [], seats: [seat] }, { asOf: '2026-11-01' });
expectTypeOf<(typeof findings)[number]>().toEqualTypeOf<Finding>();
expectTypeOf<Status>().toEqualTypeOf<Finding['status']>();
for (const finding of findings) for (const remedy of finding.remedies) describeRemedy(remedy, finding, 'zh').toUpperCase();
explain({ key: 'headcount.met', args: {} }, 'en').toUpperCase();
// @ts-expect-error -- a judgement without a day
assess(otog2020, {}, {});
// @ts-expect-error -- a language that is not spoken
explain({ key: 'headcount.met', args: {} }, 'fr');
// @ts-expect-error -- findings are only read
findings[0] = findings[1];

// What comes from outside is unknown until it is parsed; the answer is one of two.
const parsed = parseFacts(JSON.parse('{}'));
// @ts-expect-error -- problems are asked about first
parsed.facts.people?.length.toFixed();
if ('facts' in parsed) parsed.facts.people?.length.toFixed();
else parsed.problems[0]?.pointer.toUpperCase();
const name: unknown = 'people';
if (isRegisterName(name)) expectTypeOf<typeof name>().toEqualTypeOf<keyof Facts>();

// Numbers are read into a result or a fault, never into an exception.
expectTypeOf<ReturnType<typeof parseCitizenNumber>>().toEqualTypeOf<CitizenNumber | { readonly fault: CitizenNumberFault }>();
const certificate = parseCertificateNumber('11010519491231002X43');
if ('fault' in certificate) certificate.fault.toUpperCase();

// A measure needs a floor or a ceiling, in fractions with the day from which they hold.
const title = { zh: '残疾人代表', en: 'Disabled delegates' };
const half = share({ id: '1-1/disabled', title, force: 'binding', of: seats('congress'), who: disabled, atLeast: since('2026-01-01', percent(50)) });
// @ts-expect-error -- a share of no history
share({ id: '1-1/disabled', title, force: 'binding', of: seats('congress'), who: disabled, atLeast: 0.5 });
// @ts-expect-error -- neither a floor nor a ceiling
share({ id: '1-1/disabled', title, force: 'binding', of: seats('congress'), who: disabled });
// @ts-expect-error -- a force that the plan's language does not know
share({ id: '1-1/disabled', title, force: 'mandatory', of: seats('congress'), who: disabled, atLeast: since('2026-01-01', percent(50)) });
// @ts-expect-error -- words in one language only
share({ id: '1-1/disabled', title: { zh: '残疾人代表' }, force: 'binding', of: seats('congress'), who: disabled, atLeast: since('2026-01-01', percent(50)) });

const own: Plan = { id: 'own', version: '1', title, issuer: title, issued: '2026-01-01', clauses: [{ number: '1-1', title, gist: title, measures: [half] }] };
const stricter = overlay(own, { id: 'stricter', version: '1', title, issuer: title, issued: '2027-01-01', values: { '1-1/disabled': { atLeast: since('2027-01-01', percent(60)) } } });
measuresOf(stricter)[0]?.title.zh.toUpperCase();
// @ts-expect-error -- a plan is only read
stricter.clauses = [];

export { noBody, noField, noId, noRegister };
