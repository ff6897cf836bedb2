/** Why the store refused; never with the content of a record. */
export type StoreFault =
  /** A register was changed by someone else since it was read. */
  | 'changed-meanwhile'
  /** A record would refer to one that is not there. */
  | 'dangling-reference'
  /** The import was accepted, deleted or has expired. */
  | 'not-pending';

/** The store's one error for what a caller can expect. Anything else that it throws is a bug or a broken disk. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Why a backup is not written or not restored. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly fault: 'not-empty' | 'not-a-backup' | 'damaged-backup' | 'other-version' | 'no-data-file';

  constructor(fault: BackupError['fault']) {
    super(fault);
    this.fault = fault;
  }
}
