import { registers } from '@federation/domain';
import type { Field, RegisterName } from '@federation/domain';
import { isRegister } from '../plan/register.ts';
import { answerOf, client } from './client.ts';
import { here } from './here.ts';

/** A record as it is stored: its id and its fields, sensitive ones masked. */
export type StoredRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The names of the records that these records refer to, by id. */
export async function namesOf(register: RegisterName, records: readonly StoredRecord[]): Promise<Readonly<Record<string, string>>> {
  const fields: [string, Field][] = Object.entries(registers[register].fields);
  const wanted = new Map<string, RegisterName>();
  for (const [name, field] of fields) {
    if (field.register === undefined || !isRegister(field.register)) continue;
    for (const record of records) {
      const id = record[name];
      if (typeof id === 'string') wanted.set(id, field.register);
    }
  }
  const found = await Promise.all([...wanted].map(async ([id, of]) => [id, await nameOf(of, id)] as const));
  return Object.fromEntries(found);
}

async function nameOf(register: RegisterName, id: string): Promise<string> {
  const { name }: StoredRecord = await answerOf(client.GET(`/api/federations/{federation}/${register}/{id}`, { params: { path: { ...(await here()), id } } }));
  return typeof name === 'string' ? name : id;
}
