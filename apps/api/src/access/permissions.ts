import type { Words } from '@federation/domain';

/** What somebody may be allowed to do in a federation. The names are a public contract: keys and the OpenAPI document hold them. */
export const permissions = [
  'findings.read',
  'records.read',
  'records.write',
  'sensitive.show',
  'assessments.keep',
  'imports.create',
  'imports.accept',
  'audit.read',
  'accounts',
  'keys',
  'webhooks',
  'metrics',
  'settings',
] as const;

export type Permission = (typeof permissions)[number];

export const roleNames = ['reader', 'editor', 'approver', 'administrator', 'supervisor'] as const;

export type Role = (typeof roleNames)[number];

interface RoleDefinition {
  readonly title: Words;
  /** What it may in the federation that it is given for. */
  readonly here: readonly Permission[];
  /** What it may in all federations below that one. */
  readonly below: readonly Permission[];
}

const reader: readonly Permission[] = ['findings.read', 'records.read'];
const editor: readonly Permission[] = [...reader, 'records.write', 'assessments.keep', 'imports.create'];
const approver: readonly Permission[] = [...editor, 'imports.accept', 'sensitive.show'];
const supervisor: readonly Permission[] = ['findings.read', 'audit.read'];

/** The table of who may do what. Nothing else in the program decides it. */
export const roles: Readonly<Record<Role, RoleDefinition>> = {
  reader: { title: { zh: '查看', en: 'Reader' }, here: reader, below: [] },
  editor: { title: { zh: '录入', en: 'Editor' }, here: editor, below: [] },
  approver: { title: { zh: '审核', en: 'Approver' }, here: approver, below: [] },
  administrator: { title: { zh: '管理员', en: 'Administrator' }, here: permissions, below: [] },
  // A city or region: how its federations stand, and who did what there; nobody's name or record.
  supervisor: { title: { zh: '上级督导', en: 'Supervisor' }, here: supervisor, below: supervisor },
};

/** Whether a text names a role. */
export function isRole(text: string): text is Role {
  return roleNames.some((role) => role === text);
}

/** Whether a text names a permission. */
export function isPermission(text: string): text is Permission {
  return permissions.some((permission) => permission === text);
}
