/** Where Glossa is on: the default, and the rules for sites. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import { type OnOff, type SiteRules, withRule } from '../../sites/rules';
import { byDomain } from '../../sites/typed-site';
import { siteName } from '../components/site-name';
import { Status } from '../components/status';
import { Switch } from '../components/switch';
import { AddSite } from './add-site';
import { Choice, Group, SettingRow } from './parts';
import type { LoadedSettings, SettingsGroupProps } from './use-settings';

/** With fewer rules there is no need for a search. */
const MIN_RULES_TO_SEARCH = 6;

export function SitesGroup({ known, ports, outcome, change }: SettingsGroupProps): JSX.Element {
  const { sites } = known.settings;
  const [query, setQuery] = useState('');
  const [removed, setRemoved] = useState<Readonly<Record<string, OnOff>>>({});

  const show = (next: SiteRules): Partial<LoadedSettings> => ({
    settings: { ...known.settings, sites: next },
  });
  const setRule = (host: string, state: OnOff | 'inherit'): void => {
    change('sites', show(withRule(sites, host, state)), () =>
      ports.ask('setSite', { host, state }),
    );
  };

  // A new rule is the opposite of the default, or it would change nothing.
  const added: OnOff = sites.default === 'on' ? 'off' : 'on';
  const listed = { ...removed, ...sites.rules };
  const hosts = Object.keys(listed).sort(byDomain);
  const wanted = query.trim().toLowerCase();
  const found = hosts.filter((host) => siteName(host).toLowerCase().includes(wanted));
  return (
    <Group place="sites" outcome={outcome}>
      <Choice<OnOff>
        legend={t('options.onOff')}
        value={sites.default}
        options={[
          { value: 'on', label: t('options.defaultOn'), text: t('options.defaultOnText') },
          { value: 'off', label: t('options.defaultOff'), text: t('options.defaultOffText') },
        ]}
        onChoose={(state) =>
          change('sites', show({ ...sites, default: state }), () =>
            ports.ask('setDefaultSite', { state }),
          )
        }
      />
      <h3>{t('options.rules')}</h3>
      <p class="hint">{hosts.length === 0 ? t('options.noRules') : t('options.rulesText')}</p>
      <AddSite
        label={t('options.addLabel')}
        button={t(added === 'on' ? 'options.addOn' : 'options.addOff')}
        hint={t('options.addHint')}
        problemWith={(host) =>
          Object.hasOwn(sites.rules, host) ? t('options.sameHost', { site: siteName(host) }) : null
        }
        onAdd={(host) => {
          setQuery('');
          setRule(host, added);
        }}
      />
      {hosts.length >= MIN_RULES_TO_SEARCH && <FindRule query={query} onQuery={setQuery} />}
      {hosts.length > 0 && found.length === 0 && (
        <p class="hint">
          <Status>{t('options.noRuleFound', { query: query.trim() })}</Status>
        </p>
      )}
      <ul class="rows">
        {found.map((host) => {
          const state = listed[host] ?? 'on';
          return (
            <RuleRow
              key={host}
              host={host}
              state={state}
              gone={!Object.hasOwn(sites.rules, host)}
              onState={(next) => setRule(host, next)}
              onRemove={() => {
                setRemoved({ ...removed, [host]: state });
                setRule(host, 'inherit');
              }}
            />
          );
        })}
      </ul>
    </Group>
  );
}

interface RuleRowProps {
  readonly host: string;
  readonly state: OnOff;
  /** Whether it was removed, and can be restored. */
  readonly gone: boolean;
  readonly onState: (state: OnOff) => void;
  readonly onRemove: () => void;
}

function RuleRow({ host, state, gone, onState, onRemove }: RuleRowProps): JSX.Element {
  const site = siteName(host);
  return (
    <SettingRow
      name={site}
      gone={gone}
      goneText={t('options.removed')}
      action={{ text: t('options.remove'), label: t('options.removeRule', { site }) }}
      undo={{ label: t('options.undoRule', { site }) }}
      onAction={onRemove}
      onUndo={() => onState(state)}
    >
      <span class="row-state" aria-hidden="true">
        {state === 'on' ? t('options.on') : t('options.off')}
      </span>
      <Switch
        on={state === 'on'}
        label={t('options.ruleLabel', { site })}
        onSwitch={(on) => onState(on ? 'on' : 'off')}
      />
    </SettingRow>
  );
}

interface FindRuleProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function FindRule({ query, onQuery }: FindRuleProps): JSX.Element {
  return (
    <label class="find">
      <span>{t('options.findRule')}</span>
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}
