import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keyringIn, newKeyring, readKeyring, rotated, rotateIn, type Place } from './keyring.ts';


const place: Place = ['150624', 'people', 'p1', 'citizenNumber'];
const NUMBER = '11010519491231002X';
const text = newKeyring();
const ring = readKeyring(text);

describe('a sealed value', () => {
  it('opens to what it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(ring.open(place, ring.seal(place, value))).toBe(value);
      }),
    );
  });

  it('shows nothing of what it holds', () => {
    expect(ring.seal(place, NUMBER)).not.toContain(NUMBER);
    expect(Buffer.from(ring.seal(place, NUMBER).split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain(NUMBER.slice(0, 6));
  });

  it('seals alike in the same place, and otherwise in every other', () => {
    const places: Place[] = [place, ['150625', 'people', 'p1', 'citizenNumber'], ['150624', 'people', 'p2', 'citizenNumber'], ['150624', 'people', 'p1', 'phone']];
    expect(ring.seal(place, NUMBER)).toBe(ring.seal(place, NUMBER));
    expect(new Set(places.map((one) => ring.seal(one, NUMBER))).size).toBe(4);
    expect(new Set([NUMBER, `${NUMBER} `].map((value) => ring.seal(place, value).split('.')[1])).size).toBe(2);
  });

  it('does not open in another place, nor with a bit changed', () => {
    const sealed = ring.seal(place, NUMBER);
    expect(() => ring.open(['150624', 'people', 'p2', 'citizenNumber'], sealed)).toThrow('damaged');
    const [id = '', nonce = '', body = ''] = sealed.split('.');
    for (const [n, b] of [[nonce, body], [body.slice(0, 16), body], [nonce, nonce], ['', body], [nonce, '']] as const) {
      const bytes = Buffer.from(b, 'base64url');
      if (bytes.length > 0) bytes[0] = (bytes[0] ?? 0) ^ 1;
      expect(() => ring.open(place, `${id}.${n}.${bytes.toString('base64url')}`)).toThrow('damaged');
    }
  });

  it('does not open with another ring', () => {
    expect(() => readKeyring(newKeyring()).open(place, ring.seal(place, NUMBER))).toThrow('unknown-key');
  });
});

describe('exchanging keys', () => {
  it('seals with the new key, and still opens what the old one sealed', () => {
    const next = readKeyring(rotated(text));
    expect(next.current).not.toBe(ring.current);
    expect(next.open(place, ring.seal(place, NUMBER))).toBe(NUMBER);
    expect(next.keyOf(next.seal(place, NUMBER))).toBe(next.current);
    expect(() => ring.open(place, next.seal(place, NUMBER))).toThrow('unknown-key');
  });

  it('changes neither look-ups nor marks', () => {
    const next = readKeyring(rotated(text));
    expect(next.blind('150624', 'people', 'citizenNumber', NUMBER)).toBe(ring.blind('150624', 'people', 'citizenNumber', NUMBER));
    expect(next.mark(place, NUMBER)).toBe(ring.mark(place, NUMBER));
  });
});

it('a look-up finds a value in its federation and field alone', () => {
  const others: Place[] = [['150625', 'people', 'citizenNumber', NUMBER], ['150624', 'certificates', 'citizenNumber', NUMBER], ['150624', 'people', 'phone', NUMBER], ['150624', 'people', 'citizenNumber', '110105194912310021']];
  for (const other of others) expect(ring.blind(...other)).not.toBe(ring.blind('150624', 'people', 'citizenNumber', NUMBER));
});

it.each([
  ['nothing', ''],
  ['no key for look-ups', text.split('\n').filter((line) => !line.startsWith('index')).join('\n')],
  ['no key to seal with', text.split('\n').filter((line) => !line.startsWith('k')).join('\n')],
  ['a key that is too short', `a:${Buffer.alloc(16).toString('base64')}\n${text}`],
  ['the same key twice', `${text}\n${text}`],
  ['something else', `hello\n${text}`],
])('a ring with %s is refused', (_, broken) => {
  expect(() => readKeyring(broken)).toThrow('malformed-keys');
});

it('a ring is made once, for its owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'federation-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'keys');
  const made = keyringIn(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(keyringIn(path).current).toBe(made.current);
  expect(readFileSync(path, 'utf8')).toContain(made.current);
  const next = rotateIn(path);
  expect(next.current).not.toBe(made.current);
  expect(next.open(place, made.seal(place, NUMBER))).toBe(NUMBER);
  expect([statSync(path).mode & 0o777, readdirSync(folder)]).toEqual([0o600, ['keys']]);
});
