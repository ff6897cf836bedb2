import type { TestProject } from 'vitest/node';
import { makeRoles } from './databases.ts';
import { startServer } from './server.ts';

/**
 * For `globalSetup` of vitest: one server for the run. `FEDERATION_TEST_POSTGRES` names one that is there already, by the
 * address of a superuser.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['FEDERATION_TEST_POSTGRES'];
  const server = given === undefined || given === '' ? await startServer() : { url: given, stop: async () => {} };
  await makeRoles(server.url);
  project.provide('postgres', server.url);
  return () => server.stop();
}
