/** What went wrong, in words for readers. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
