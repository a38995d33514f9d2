/**
 * What the popup's site switch shows and does: which words tell why Glossa is on or off,
 * how widely a rule may reach, and which rules have to change. Plain functions over site
 * rules; nothing here writes anything.
 */

import { t } from '../../i18n/i18n';
import {
  type OnOff,
  type SiteRules,
  type SiteState,
  scopesOf,
  stateOf,
  switched,
  withRule,
} from '../../sites/rules';
import { siteName } from '../components/site-name';

/** One rule to be written, or by `inherit` deleted. */
export interface SiteChange {
  readonly host: string;
  readonly state: OnOff | 'inherit';
}

/** A reach that a rule can have. */
export interface Scope {
  readonly host: string;
  readonly label: string;
}

/** Why Glossa is on or off, in words. */
export function reasonText({ on, why }: SiteState): string {
  if (why.by === 'pause') return t('popup.paused');
  if (why.by === 'default') return on ? t('popup.onByDefault') : t('popup.offByDefault');
  return on
    ? t('popup.onByRule', { host: siteName(why.host) })
    : t('popup.offByRule', { host: siteName(why.host) });
}

/**
 * Second-level names under which others register domains, as in `co.uk` and `com.au`. Not
 * the whole public suffix list: what is missed here is merely one more choice.
 */
const REGISTRIES =
  /^(ac|co|com|edu|gob|gouv|gov|go|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;

/**
 * The reaches offered for a rule at `host`, nearest first. What isn't one site, such
 * as `com` and `co.uk`, is offered only where a rule for it is in force already.
 */
export function scopesFor(host: string, rule: string): Scope[] {
  const scopes = scopesOf(host);
  return scopes
    .filter((scope) => scope === host || scope === rule || isSite(scope))
    .map((scope) => ({
      host: scope,
      label: scope === host ? siteName(scope) : t('popup.scopeAll', { host: scope }),
    }));
}

/**
 * The changes that make `host` be `target` by a decision at `scope`: rules nearer to the
 * host give way, and so does a wider one that says the same (its reach is narrowed).
 * Afterwards `scope` and `host` are `target`, with the fewest rules.
 *
 * @param scope one of `scopesOf(host)`
 */
export function changesTo(
  rules: SiteRules,
  host: string,
  scope: string,
  target: OnOff,
): SiteChange[] {
  let next = rules;
  for (const nearer of scopesOf(host)) {
    if (nearer === scope) break;
    next = withRule(next, nearer, 'inherit');
  }
  const { on, why } = stateOf(next, scope);
  if (why.by === 'rule' && on === (target === 'on')) next = withRule(next, why.host, 'inherit');
  next = switched(next, scope, target);
  return scopesOf(host).flatMap((at) => {
    const [before, after] = [ruleAt(rules, at), ruleAt(next, at)];
    return before === after ? [] : { host: at, state: after ?? 'inherit' };
  });
}

function isSite(scope: string): boolean {
  return scope.includes('.') && !REGISTRIES.test(scope);
}

function ruleAt({ rules }: SiteRules, host: string): OnOff | undefined {
  return Object.hasOwn(rules, host) ? rules[host] : undefined;
}
