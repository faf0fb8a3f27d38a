/** What the cache may hold. */
export const KEPT = {
  /** A month's reports are merged every night until the next month's come. */
  days: 30,
  /** A workbook takes 5 KB: fifty thousand of them for one period. */
  packBytes: 256 * 1_048_576,
  folderBytes: 1024 * 1_048_576,
} as const;

export const DAY = 86_400_000;
