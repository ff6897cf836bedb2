import { registerNames } from '@federation/domain';

/** What every operation asks, spelled out a second time: a change of who may do what has to be made here too. */
export const asks: Readonly<Record<string, string>> = {
  health: 'anyone',
  ready: 'anyone',
  getPlan: 'anyone',
  listClauses: 'anyone',
  getClause: 'anyone',
  listMeasures: 'anyone',
  getMeasure: 'anyone',
  signIn: 'anyone',
  waysToSignIn: 'anyone',
  signInAtProvider: 'anyone',
  backFromProvider: 'anyone',
  getSession: 'account',
  signOut: 'account',
  signOutEverywhere: 'account',
  changePassword: 'account',
  proposeSecondFactor: 'account',
  setSecondFactor: 'account',
  listFederations: 'signed-in',
  getTemplates: 'signed-in',
  getTemplate: 'signed-in',
  previewAssessment: 'signed-in',
  listRegisters: 'records.read',
  ...Object.fromEntries(registerNames.flatMap((name) => ['list', 'get', 'history'].map((act) => [`${act}-${name}`, 'records.read']))),
  ...Object.fromEntries(registerNames.flatMap((name) => ['add', 'put', 'patch', 'remove'].map((act) => [`${act}-${name}`, 'records.write']))),
  exportRegisters: 'records.read',
  exportRegister: 'records.read',
  assessNow: 'findings.read',
  listAssessments: 'findings.read',
  getAssessment: 'findings.read',
  verifyAssessment: 'findings.read',
  compareAssessments: 'findings.read',
  saveAssessment: 'assessments.keep',
  createImport: 'imports.create',
  getImport: 'imports.create',
  correctImport: 'imports.create',
  deleteImport: 'imports.create',
  acceptImport: 'imports.accept',
  listActs: 'audit.read',
  listEvents: 'webhooks',
  listEndpoints: 'webhooks',
  addEndpoint: 'webhooks',
  removeEndpoint: 'webhooks',
  listDeliveries: 'webhooks',
  replayDelivery: 'webhooks',
  listAccounts: 'accounts',
  addAccount: 'accounts',
  resetAccount: 'accounts',
  closeAccount: 'accounts',
  grantRole: 'accounts',
  revokeRole: 'accounts',
  listKeys: 'keys',
  addKey: 'keys',
  rotateKey: 'keys',
  revokeKey: 'keys',
};

const reads = ['findings.read', 'records.read'];
const edits = [...reads, 'records.write', 'assessments.keep', 'imports.create'];
const approves = [...edits, 'imports.accept', 'sensitive.show'];

/** What every role may in its own federation, spelled out a second time. */
export const mayHere: Readonly<Record<string, readonly string[]>> = {
  reader: reads,
  editor: edits,
  approver: approves,
  administrator: [...approves, 'audit.read', 'accounts', 'keys', 'webhooks', 'metrics', 'settings'],
  supervisor: ['findings.read', 'audit.read'],
};

/** What every role may in the federations below its own. */
export const mayBelow: Readonly<Record<string, readonly string[]>> = { supervisor: ['findings.read', 'audit.read'] };

/** A body that is valid for an operation that needs one to come as far as the thing that it is about. */
export const bodies: Readonly<Record<string, unknown>> = {
  correctImport: {},
  rotateKey: { days: 1, overlap: 0 },
  ...Object.fromEntries(registerNames.flatMap((name) => [[`put-${name}`, {}], [`patch-${name}`, {}]])),
};

/** A value for every parameter of an address but the federation. */
export const parameters: Readonly<Record<string, string>> = {
  id: '00000000-0000-4000-8000-000000000000',
  event: '1',
  later: '00000000-0000-4000-8000-000000000000',
  register: 'people',
  role: 'reader',
  number: '2-1-1',
  clause: '2-1-1',
  slug: 'congress-disabled-or-relatives',
};
