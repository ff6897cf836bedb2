import { isIPv6 } from 'node:net';
import type { Context } from 'hono';
import type { Env } from '../access/admit.ts';

/** Where a request comes from; behind a proxy, where the proxy says that it came from. */
export function addressOf(c: Context<Env>, behindProxy: boolean): string {
  // What stands before the last address was there when it reached the proxy: whoever asks may have made it up.
  const told = behindProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return blockOf(told ?? c.env?.incoming?.socket.remoteAddress ?? 'unknown');
}

/** What one subscriber holds: an address of IPv4, or 2⁶⁴ of IPv6 (RFC 6177). */
export function blockOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => '0');
  const groups = [...(before ?? []), ...zeros, ...(after ?? [])];
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
