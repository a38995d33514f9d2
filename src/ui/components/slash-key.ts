/** The key "/" moves to the search, as on many pages, unless the reader is typing. */
import { useEffect } from 'preact/hooks';

export function useSlashKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const life = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.target instanceof HTMLInputElement && event.target.type !== 'radio') return;
        event.preventDefault();
        input.current?.focus();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, [input]);
}
