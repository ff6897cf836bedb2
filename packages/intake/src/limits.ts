/** How much a file may hold. Far above any roster, far below what would exhaust the machine. */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes of one part of a workbook, and of all its parts, once unpacked. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** How often larger than its file a workbook may be once unpacked; only asked of what is above `ratioFromBytes`. */
  unpackedRatio: 200,
  ratioFromBytes: 64 * 1024 * 1024,
  sheets: 200,
  /** Columns further right are not looked at. */
  columns: 300,
  /** Rows of one sheet. */
  rows: 1_100_000,
  /** Cells of one sheet. */
  cells: 20_000_000,
  /** Merged ranges of one sheet. */
  merges: 100_000,
  /** Problems of one kind in one column of a sheet that are told one by one; the others are counted. */
  alike: 50,
} as const;
