/** The exit status of the process. */
export const STATUS = { done: 0, someUnread: 1, failed: 2 } as const

/** What each exit status says, for help and man page. */
export const STATUS_MEANINGS = [
  [STATUS.done, 'everything was done'],
  [STATUS.someUnread, 'some records or texts could not be read'],
  [STATUS.failed, 'a file could not be read or written, or an option is wrong'],
] as const
