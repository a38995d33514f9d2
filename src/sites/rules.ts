/**
 * Site rules: on which sites Glossa marks terms. Plain functions over plain data; the
 * background stores rules and applies them to tabs.
 *
 * A rule covers its host and all subdomains, on label boundaries; the longest match
 * wins, so that a subdomain can always be overridden.
 */

export type OnOff = 'on' | 'off';

export interface SiteRules {
  /** For sites without a rule. */
  readonly default: OnOff;
  /** Host (see `siteOf`) -> state. */
  readonly rules: Readonly<Record<string, OnOff>>;
}

/** Whether Glossa is on for a site, and why. */
export interface SiteState {
  readonly on: boolean;
  readonly reason:
    | { readonly by: 'default' }
    | { readonly by: 'rule'; readonly host: string }
    | { readonly by: 'pause' };
}

export const NO_RULES: SiteRules = { default: 'on', rules: {} };

/** All local files are one site: they have no host. */
export const FILES = 'file:';

/**
 * The site of an address as rules name it: lower case, punycode, no port, no trailing
 * dot, no `www.`; `file:` for local files. A `blob:` is of the site that made it.
 *
 * @returns null where extensions have no page: `about:`, `chrome:`, `data:`, or no URL.
 */
export function siteOf(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
    if (url.protocol === 'blob:') url = new URL(url.origin);
  } catch {
    return null;
  }
  if (url.protocol === 'file:') return FILES;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return normalizeHost(url.hostname);
}

/**
 * Whether a document with such an address belongs to the site that opened it: only the
 * document itself knows which (`self.origin`).
 */
export function inheritsSite(address: string | undefined): boolean {
  return /^(about:(blank|srcdoc)\b|javascript:|$)/i.test(address ?? '');
}

/**
 * A host, typed by a person or taken from a URL, in the spelling that rules use.
 *
 * @returns null where the text is no host.
 */
export function normalizeHost(text: string): string | null {
  const typed = text.trim();
  if (typed === FILES) return FILES;
  if (typed === '' || /[\s/?#@\\]/.test(typed)) return null;
  let host: string;
  try {
    // The URL parser gives lower case, punycode and canonical IP addresses.
    host = new URL(`http://${typed}`).hostname;
  } catch {
    return null;
  }
  host = host.replace(/\.+$/, '');
  // `www.com` is a host of its own; `www.example.com` is example.com.
  if (/^www\.[^.]+\./.test(host)) host = host.slice(4);
  return host === '' ? null : host;
}

/** True for hosts without subdomains: IP addresses, single labels, files. */
function hasNoSubdomains(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host) || !host.includes('.');
}

/**
 * The hosts whose rules could cover `host`, nearest first: itself, then its parents.
 * A single label (`com`) is included, so that a rule for a whole TLD works.
 */
export function scopesOf(host: string): string[] {
  if (hasNoSubdomains(host)) return [host];
  const labels = host.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}

/** Whether Glossa is on for `host` (from `siteOf`; null: a page without a host), and why. */
export function stateOf(rules: SiteRules, host: string | null): SiteState {
  if (host !== null) {
    for (const scope of scopesOf(host)) {
      const state = Object.hasOwn(rules.rules, scope) ? rules.rules[scope] : undefined;
      if (state) return { on: state === 'on', reason: { by: 'rule', host: scope } };
    }
  }
  return { on: rules.default === 'on', reason: { by: 'default' } };
}

/** `rules` with the rule at `host` set or, by `inherit`, deleted. */
export function withRule(rules: SiteRules, host: string, state: OnOff | 'inherit'): SiteRules {
  const next: Record<string, OnOff> = { ...rules.rules };
  delete next[host];
  if (state !== 'inherit') next[host] = state;
  return { ...rules, rules: next };
}

/**
 * Switches `host` on if it is off, and off if it is on. It adds a rule for exactly this host, or
 * deletes the one there if the inherited state is already right.
 */
export function toggled(rules: SiteRules, host: string): SiteRules {
  const target: OnOff = stateOf(rules, host).on ? 'off' : 'on';
  return switched(rules, host, target);
}

/** Switches `host` to `target`, with as few rules as possible. */
export function switched(rules: SiteRules, host: string, target: OnOff): SiteRules {
  const inherited = withRule(rules, host, 'inherit');
  if (stateOf(inherited, host).on === (target === 'on')) return inherited;
  return withRule(rules, host, target);
}
