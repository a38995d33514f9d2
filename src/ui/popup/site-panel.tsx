/**
 * Whether Glossa is on for the site, and why: a switch, the scope of the site's rule, and the
 * pause. Reports what the reader wants; new props show the result.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { TabState } from '../../messaging/protocol';
import { Breakable } from '../components/breakable';
import { siteName } from '../components/site-name';
import { Switch } from '../components/switch';
import { reasonText, scopesFor } from './site-changes';

export interface SitePanelProps {
  /** Null while it isn't known yet. */
  readonly tab: TabState | null;
  /** What the switch will be once the current change is done; null if there is none. */
  readonly expected: boolean | null;
  /** Why the last change failed, in words for readers. */
  readonly failure: string | null;
  readonly onSwitch: (on: boolean) => void;
  /** Makes the current rule apply to a wider or narrower scope. */
  readonly onScope: (scope: string) => void;
  readonly onPause: (paused: boolean) => void;
}

export function SitePanel(props: SitePanelProps): JSX.Element {
  const { tab, expected, failure, onSwitch, onScope, onPause } = props;
  const whyId = useId();
  const host = tab?.host;
  const pending = expected !== null && expected !== tab?.site.on;
  const paused = tab?.site.reason.by === 'pause';
  // Where no extension can run, there is nothing to switch.
  const switchable = tab !== null && host !== undefined && tab.support !== 'restricted';
  const why =
    tab === null || pending
      ? null
      : switchable || paused
        ? reasonText(tab.site)
        : t('popup.cannotRun');
  return (
    <section class="site" aria-busy={tab === null}>
      <div class="site-head">
        <p class="host">
          <Breakable
            text={tab === null ? '\u00a0' : host === undefined ? t('popup.noSite') : siteName(host)}
          />
        </p>
        {switchable && (
          <Switch
            on={expected ?? tab.site.on}
            label={t('popup.switchLabel', { site: siteName(host) })}
            describedBy={whyId}
            onSwitch={onSwitch}
          />
        )}
      </div>
      <div class="site-foot">
        <p class="why" id={whyId}>
          <Breakable text={why ?? '\u00a0'} />
        </p>
        {tab !== null && (
          <button type="button" class="quiet" onClick={() => onPause(!paused)}>
            {paused ? t('popup.resume') : t('popup.pause')}
          </button>
        )}
      </div>
      {switchable && tab.site.reason.by === 'rule' && (
        <Scopes
          host={host}
          rule={tab.site.reason.host}
          legend={tab.site.on ? t('popup.onFor') : t('popup.offFor')}
          onScope={onScope}
        />
      )}
      {failure !== null && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}

interface ScopesProps {
  readonly host: string;
  /** The host of the current rule. */
  readonly rule: string;
  readonly legend: string;
  readonly onScope: (scope: string) => void;
}

/** The scope of the current rule, if there is more than one to choose from. */
function Scopes({ host, rule, legend, onScope }: ScopesProps): JSX.Element | null {
  const name = useId();
  const scopes = scopesFor(host, rule);
  if (scopes.length < 2) return null;
  return (
    <fieldset class="scopes">
      <legend class="sr">{legend}</legend>
      <span aria-hidden="true">{legend}</span>
      <div>
        {scopes.map(({ host: scope, label }) => (
          <label key={scope}>
            <input
              type="radio"
              name={name}
              value={scope}
              checked={scope === rule}
              onChange={() => onScope(scope)}
            />
            <span>
              <Breakable text={label} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
