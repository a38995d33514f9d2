/**
 * What the popup's site switch shows and does: why Glossa is on or off, in words; which scopes a
 * rule can have; and which rules have to change. Plain functions over site rules, which write
 * nothing.
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

/** A rule to write, or with `inherit` to delete. */
export interface SiteChange {
  readonly host: string;
  readonly state: OnOff | 'inherit';
}

/** A scope that a rule can have. */
export interface Scope {
  readonly host: string;
  readonly label: string;
}

/** Why Glossa is on or off, in words. */
export function reasonText({ on, reason }: SiteState): string {
  if (reason.by === 'pause') return t('popup.paused');
  if (reason.by === 'default') return on ? t('popup.onByDefault') : t('popup.offByDefault');
  return on
    ? t('popup.onByRule', { host: siteName(reason.host) })
    : t('popup.offByRule', { host: siteName(reason.host) });
}

/**
 * Second-level names under which domains are registered, as in `co.uk` and `com.au`. Not the
 * whole public suffix list: one that is missing here only adds a choice.
 */
const REGISTRIES =
  /^(ac|co|com|edu|gob|gouv|gov|go|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;

/**
 * The scopes offered for a rule at `host`, narrowest first. One that is no site, such as `com`
 * and `co.uk`, is offered only if there is a rule for it already.
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
 * The changes that set `host` to `target` by a decision at `scope`. Narrower rules are deleted,
 * and so is a wider one for the same state, whose scope the decision narrows. Afterwards
 * `scope` and `host` are `target`, with the fewest rules.
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
  const { on, reason } = stateOf(next, scope);
  if (reason.by === 'rule' && on === (target === 'on'))
    next = withRule(next, reason.host, 'inherit');
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
