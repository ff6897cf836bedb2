import { Secret, TOTP } from 'otpauth';

const PERIOD = 30; // seconds, RFC 6238
const ISSUER = '残联改革方案对照';

/** A new secret, and the address that an authenticator app reads from a QR code. */
export function newSecondFactor(name: string): { readonly secret: string; readonly address: string } {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, address: timed(secret, name).toString() };
}

/** The step of time whose code it is, one before and one after the present allowed; undefined where it is none. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const delta = timed(secret).validate({ token: code.replaceAll(/\s/g, ''), timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

function timed(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: PERIOD });
}
