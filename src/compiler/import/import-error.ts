/** The one error that importing throws. */

/** The file can't be imported; the message says what, where, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
