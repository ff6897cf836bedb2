import { z } from 'zod';
import { parseCertificateNumber } from './certificate-number.ts';
import { parseCitizenNumber } from './citizen-number.ts';
import { isDay, isPartialDay } from './day.ts';
import type { Words } from './language.ts';

/** One allowed value of a closed list, with the other spellings that rosters use for it. */
export interface Choice {
  readonly title: Words;
  readonly synonyms?: readonly string[];
}

/** A closed list: value to title. Values are part of the public contract. */
export type Choices = Readonly<Record<string, Choice>>;

/** What a field holds; decides its check, its column in a spreadsheet and its input in a form. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'day'
  | 'partial-day'
  | 'reference'
  | 'citizen-number'
  | 'certificate-number';

/** One field of a register: everything that any use of it needs to know. */
export interface Field<Value = unknown> {
  readonly kind: FieldKind;
  readonly title: Words;
  /** Other headings under which rosters carry it. The title itself need not be repeated. */
  readonly synonyms: readonly string[];
  /** A sentence for the person who fills it in. */
  readonly help?: Words;
  /** A record cannot be recognised without it. All other fields may be absent: absent is unknown. */
  readonly required: boolean;
  /** Masked by default, encrypted at rest, never in a log, an address or an error. */
  readonly sensitive: boolean;
  /** For `choice` and `choices`. */
  readonly choices?: Choices;
  /** For `reference`: the register whose ids it holds. */
  readonly register?: string;
  readonly schema: z.ZodType<Value>;
}

/** What can be said of any field beside its kind. */
export interface FieldOptions {
  readonly synonyms?: readonly string[];
  readonly help?: Words;
  readonly required?: boolean;
}

type Required<F> = F & { readonly required: true };
type Optional<F> = F & { readonly required: false };
type Needed<O, F> = O extends { readonly required: true } ? Required<F> : Optional<F>;

function field<Value, const O extends FieldOptions>(
  kind: FieldKind,
  title: Words,
  options: O | undefined,
  schema: z.ZodType<Value>,
  more: Pick<Field, 'choices' | 'register'> & { readonly sensitive?: boolean } = {},
): Needed<O, Field<Value>> {
  const { synonyms = [], required = false, help } = options ?? {};
  const made: Field<Value> = {
    kind,
    title,
    synonyms,
    required,
    sensitive: false,
    ...more,
    ...(help === undefined ? {} : { help }),
    schema,
  };
  return made as Needed<O, Field<Value>>;
}

/** Free text, not empty. */
export const text = <const O extends FieldOptions = object>(title: Words, options?: O) =>
  field('text', title, options, z.string().trim().min(1).max(500));

/** A whole number from 0 up. */
export const number = <const O extends FieldOptions = object>(title: Words, options?: O) =>
  field('number', title, options, z.int().min(0).max(100_000_000));

/** Yes or no; absent is unknown. */
export const flag = <const O extends FieldOptions = object>(title: Words, options?: O) =>
  field('flag', title, options, z.boolean());

/** A calendar day, `YYYY-MM-DD`. */
export const day = <const O extends FieldOptions = object>(title: Words, options?: O) =>
  field('day', title, options, z.string().refine(isDay, { params: { fault: 'day' } }).meta({ format: 'date' }));

/** A day, a month (`YYYY-MM`) or a year (`YYYY`), as exact as the roster is. */
export const partialDay = <const O extends FieldOptions = object>(title: Words, options?: O) =>
  field(
    'partial-day',
    title,
    options,
    z.string().refine(isPartialDay, { params: { fault: 'partial-day' } }).meta({ examples: ['2021-03-05', '2021-03', '2021'] }),
  );

/** One value of a closed list. */
export const choice = <const C extends Choices, const O extends FieldOptions = object>(title: Words, of: C, options?: O) =>
  field<keyof C & string, O>('choice', title, options, z.enum(keysOf(of)), { choices: of });

/** Some values of a closed list, without order. */
export const choiceList = <const C extends Choices, const O extends FieldOptions = object>(title: Words, of: C, options?: O) =>
  field<readonly (keyof C & string)[], O>('choices', title, options, z.array(z.enum(keysOf(of))).readonly(), { choices: of });

/** The id of a record of another register. */
export const reference = <const O extends FieldOptions = object>(register: string, title: Words, options?: O) =>
  field('reference', title, options, z.string().min(1).max(200), { register });

/** A citizen number (GB 11643), checked. Sensitive. */
export const citizenNumber = <const O extends FieldOptions = object>(title: Words, options?: O) =>
  field(
    'citizen-number',
    title,
    options,
    z.string().refine((input) => isCanonical(input, parseCitizenNumber(input)), { params: { fault: 'citizen-number' } }),
    { sensitive: true },
  );

/** A disabled person's certificate number, checked. Sensitive. */
export const certificateNumber = <const O extends FieldOptions = object>(title: Words, options?: O) =>
  field(
    'certificate-number',
    title,
    options,
    z.string().refine((input) => isCanonical(input, parseCertificateNumber(input)), { params: { fault: 'certificate-number' } }),
    { sensitive: true },
  );

/** One number has one spelling in facts: no padding, a capital X. What reads rosters writes it so. */
function isCanonical(input: string, parsed: { readonly text: string } | { readonly fault: string }): boolean {
  return 'text' in parsed && parsed.text === input;
}

/** The fields of a register by name. */
export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/** The record that a set of fields describes: required ones present, the others absent where unknown. */
export type RecordOf<F extends Fields> = { readonly id: string } & {
  readonly [K in keyof F as F[K] extends { readonly required: true } ? K : never]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends { readonly required: true } ? never : K]?: ValueOf<F[K]>;
};

/** A typed list of facts: the one definition behind validation, API, spreadsheet, table and form. */
export interface Register<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  /** The register's own name, and what its sheets and their title rows are usually called. */
  readonly title: Words;
  readonly synonyms: readonly string[];
  readonly fields: F;
  /** The fields that make a record the one it is; its id is made of them where the source has none. */
  readonly identity: readonly (keyof F & string)[];
  /** Refuses unknown keys: a misspelt field is an error, not a missing fact. */
  readonly schema: z.ZodType<RecordOf<F>>;
}

/** Declares a register. */
export function register<const Name extends string, const F extends Fields>(
  name: Name,
  definition: Pick<Register<Name, F>, 'title' | 'fields' | 'identity'> & { readonly synonyms?: readonly string[] },
): Register<Name, F> {
  return { synonyms: [], ...definition, name, schema: schemaOf(definition.fields) };
}

function schemaOf<F extends Fields>(fields: F): z.ZodType<RecordOf<F>> {
  const shape: Record<string, z.ZodType> = { id: z.string().min(1).max(200) };
  for (const [key, of] of Object.entries(fields)) {
    shape[key] = of.required ? of.schema : of.schema.exactOptional();
  }
  const schema: z.ZodType = z.strictObject(shape);
  return schema as z.ZodType<RecordOf<F>>;
}

function keysOf<C extends Choices>(of: C): (keyof C & string)[] {
  return Object.keys(of);
}
