import { registers, type Field, type RegisterName } from '@federation/domain';
import { headingVariants, normal } from './heading.ts';

/** What a column can be taken for: a field of the row's record, or of the person whom the row names. */
export interface Target {
  readonly of: 'record' | 'person';
  /** A field, or `id`. */
  readonly field: string;
  /** Of a reference to a unit: which part of its name or number the column holds. */
  readonly part?: UnitPart;
}

/** How a column tells a unit: by id or code, by name, by the township's name beside it. */
export type UnitPart = 'id' | 'code' | 'name' | 'township';

/** What the reading of a register's sheets needs to know of it, drawn from its definition once. */
export interface RegisterShape {
  readonly name: RegisterName;
  readonly fields: Readonly<Record<string, Field>>;
  /** The field that refers to a person, if there is one. */
  readonly person: string | undefined;
  /** The field that refers to a unit, if there is one. */
  readonly unit: string | undefined;
  /** Heading to what it is taken for. */
  readonly targets: ReadonlyMap<string, Target>;
}

const shapes = new Map<RegisterName, RegisterShape>();

/** The shape of a register. */
export function shapeOf(name: RegisterName): RegisterShape {
  let shape = shapes.get(name);
  if (shape === undefined) shapes.set(name, (shape = makeShape(name)));
  return shape;
}

/** What a heading means in a register, if anything. */
export function targetOf(shape: RegisterShape, heading: string): Target | undefined {
  for (const variant of headingVariants(heading)) {
    const target = shape.targets.get(variant);
    if (target !== undefined) return target;
  }
  if (tellsExistence(shape, heading)) return { of: 'record', field: EXISTS };
  const people = shape.person !== undefined || shape.name === 'people';
  return people && /^(?:代表|委员|身份)(?:类别|构成)$/.test(normal(heading)) ? { of: shape.name === 'people' ? 'record' : 'person', field: LABELS } : undefined;
}

/** No field, but a column that lists in words what a person stands for. */
export const LABELS = 'labels?';

/** No field, but a column that says of each place whether what the register lists is there at all. */
export const EXISTS = 'exists?';

function tellsExistence({ name }: RegisterShape, heading: string): boolean {
  return (name === 'organisations' || name === 'service-points') && /^是否(?:已经?)?(?:成立|建立|设立|组建|建成|建有|设有|有)/.test(normal(heading));
}

/** The heading of the column of record ids in sheets that were written here. Not `编号`: offices number their rows so. */
export const ID_HEADING = '记录编号';

function makeShape(name: RegisterName): RegisterShape {
  const fields: Readonly<Record<string, Field>> = registers[name].fields;
  const people: Readonly<Record<string, Field>> = registers.people.fields;
  const targets = new Map<string, Target>();
  const add = (heading: string, target: Target) => {
    const key = normal(heading);
    if (!targets.has(key)) targets.set(key, target);
  };
  add(ID_HEADING, { of: 'record', field: 'id' });
  const references = Object.entries(fields).filter(([, field]) => field.kind === 'reference');
  const person = references.find(([, field]) => field.register === 'people')?.[0];
  const unit = references.find(([, field]) => field.register === 'units')?.[0];
  for (const [key, field] of Object.entries(fields)) {
    for (const heading of headingsOf(field)) {
      if (key === person) add(heading, { of: 'person', field: /编号|代码/.test(heading) ? 'id' : 'name' });
      else if (key === unit) add(heading, { of: 'record', field: key, part: unitPart(heading) });
      else add(heading, { of: 'record', field: key });
    }
    if (key === unit) add(`${field.title.zh}编号`, { of: 'record', field: key, part: 'id' });
  }
  const personField = person === undefined ? undefined : fields[person];
  if (personField !== undefined) {
    for (const [key, field] of Object.entries(people)) {
      for (const heading of headingsOf(field)) {
        add(heading, { of: 'person', field: key });
        for (const label of headingsOf(personField)) add(label + heading, { of: 'person', field: key });
      }
    }
    add(`${personField.title.zh}编号`, { of: 'person', field: 'id' });
    add('人员编号', { of: 'person', field: 'id' });
  }
  return { name, fields, person, unit, targets };
}

function headingsOf(field: Field): string[] {
  return [field.title.zh, ...field.synonyms, field.title.en];
}

function unitPart(heading: string): UnitPart {
  if (/代码/.test(heading)) return 'code';
  return /苏木|镇|乡/.test(heading) && !/嘎查|村|社区/.test(heading) ? 'township' : 'name';
}
