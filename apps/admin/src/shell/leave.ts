/**
 * Goes to an address as a new page, so that nothing that was read for one account stays for the next. An address elsewhere
 * is not gone to: the one after signing in stands in the address, and a link may have put it there.
 */
export function leaveTo(address: string): void {
  location.assign(ownAddress(address, location.origin));
}

/** The address on one's own site; its beginning instead of any other. */
export function ownAddress(address: string, origin: string): string {
  const to = URL.parse(address, origin);
  return to !== null && to.origin === origin ? to.pathname + to.search + to.hash : '/';
}
