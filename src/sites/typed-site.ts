/** Reads a site that somebody typed or pasted. Plain functions. */
import { normalizeHost, siteOf } from './rules';

/**
 * The host for a rule, from a typed text: a host's name, with or without a leading `*.` (rules
 * cover subdomains anyway), or a full address.
 *
 * @returns null if the text names no site
 */
export function typedSite(text: string): string | null {
  const typed = text.trim().replace(/^\*\./, '');
  // The URL parser takes a star for a letter of the name; such a rule would never match.
  if (typed.includes('*')) return null;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return siteOf(typed);
  // "example.com/path", as address bars show it.
  return (
    normalizeHost(typed) ?? (/^[^\s/?#@]+[/?#]/.test(typed) ? siteOf(`http://${typed}`) : null)
  );
}

/** Hosts with subdomains after their parents: by labels, from the last to the first. */
export function byDomain(a: string, b: string): number {
  const key = (host: string): string => host.split('.').reverse().join('.');
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
