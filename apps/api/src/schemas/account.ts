import { z } from '@hono/zod-openapi';
import { permissions, roleNames } from '../access/permissions.ts';

const password = z.string().min(1).max(200);

/** What is given to sign in. */
export const signInSchema = z
  .strictObject({ name: z.string().min(1).max(100), password, code: z.string().max(20).exactOptional().openapi({ description: 'Of the second factor, where one is set.' }) })
  .openapi('SignIn', { required: ['name', 'password'] });

/** Who is signed in. */
export const sessionSchema = z
  .object({
    account: z.string(),
    name: z.string(),
    federation: z.object({ code: z.string(), name: z.string() }).openapi({ description: 'Where the account was made.' }),
    mustChange: z.boolean().openapi({ description: 'The password is a one-time one: nothing but changing it is allowed.' }),
    secondFactor: z.boolean(),
  })
  .openapi('Session');

/** Another password of one's own. */
export const passwordSchema = z
  .strictObject({ present: password, next: password.openapi({ description: 'At least twelve signs, and not the name.' }) })
  .openapi('PasswordChange');

/** A second factor that is proposed: nothing is set before a code of it has come back. */
export const proposedFactorSchema = z
  .object({ secret: z.string().openapi({ description: 'Base 32, RFC 6238.' }), address: z.string().openapi({ description: '`otpauth://…`, for a QR code.' }) })
  .openapi('ProposedSecondFactor');

/** Sets the second factor, or takes it off. */
export const secondFactorSchema = z
  .strictObject({ present: password, secret: z.string().regex(/^[A-Z2-7]{32}$/).nullable().openapi({ description: 'Null takes it off.' }), code: z.string().max(20).exactOptional() })
  .openapi('SecondFactorChange', { required: ['present', 'secret'] });

const role = z.enum(roleNames);

/** An account as administrators see it. */
export const accountSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    federation: z.string().openapi({ description: 'Where it was made.' }),
    roles: z.array(role).readonly().openapi({ description: 'In the federation of the address.' }),
    created: z.iso.datetime(),
    oneTime: z.boolean().openapi({ description: 'Its one-time password is not changed yet.' }),
    secondFactor: z.boolean(),
    closed: z.boolean(),
  })
  .openapi('Account');

/** An account to be made. */
export const newAccountSchema = z.strictObject({ name: z.string().max(100), roles: z.array(role).max(roleNames.length).readonly() }).openapi('NewAccount');

/** A one-time password, told once. */
export const oneTimeSchema = z
  .object({ account: accountSchema, password: z.string().openapi({ description: 'Told this once; to be changed at the first sign-in.' }) })
  .openapi('OneTimePassword');

const permission = z.enum(permissions);
const federations = z.array(z.string().max(20)).min(1).max(500).readonly();

/** A key as it is kept. */
export const keySchema = z
  .object({
    id: z.string(),
    label: z.string(),
    permissions: z.array(permission).readonly(),
    federations,
    created: z.iso.datetime(),
    expires: z.iso.datetime(),
    used: z.iso.date().nullable().openapi({ description: 'The day of its last use.' }),
  })
  .openapi('ApiKey');

/** A key to be made. */
export const newKeySchema = z
  .strictObject({ label: z.string().min(1).max(100), permissions: z.array(permission).min(1).readonly(), federations, days: z.int().min(1).max(366).openapi({ description: 'How long it lasts.' }) })
  .openapi('NewApiKey');

/** A key, told once. */
export const toldKeySchema = z.object({ key: keySchema, secret: z.string().openapi({ description: 'Told this once; send it as `Authorization: Bearer …`.' }) }).openapi('ToldApiKey');

/** How a key is replaced. */
export const rotationSchema = z
  .strictObject({ days: z.int().min(1).max(366), overlap: z.int().min(0).max(30).openapi({ description: 'For how many days the old one goes on.' }) })
  .openapi('Rotation');
