/** The options page. Each change is saved at once. */
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { hasText } from '../../glossary/article';
import type { Glossary } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import type { PainterKind } from '../../settings/schema';
import { Logo } from '../components/icons';
import { type Loadable, useLoad } from '../components/load';
import { LoadFailure } from '../components/load-failure';
import { Skeleton } from '../components/skeleton';
import { Switch } from '../components/switch';
import { SourceView } from '../entry/source-view';
import { BackupGroup } from './backup-group';
import { OptionsContents, SettingsPage, useOptionsPlace } from './contents';
import { GlossariesGroup } from './glossaries-group';
import { HandedFiles } from './handed-files';
import { LookUpsGroup } from './look-ups-group';
import { MarksGroup, OpeningGroup } from './marks-group';
import { MutedGroup } from './muted-group';
import { Choice, Group } from './parts';
import { OPTIONS_PAGES } from './places';
import type { OptionsPorts, Shortcut } from './ports';
import { SitesGroup } from './sites-group';
import { useMutedTerms } from './use-muted-terms';
import { type SettingsGroupProps, useSettings } from './use-settings';

interface OptionsProps {
  readonly ports: OptionsPorts;
}

export function Options({ ports }: OptionsProps): JSX.Element {
  const { state, outcome, change, reload } = useSettings(ports);
  const [glossary, reloadGlossary] = useLoad<Glossary>(() => ports.ask('glossary', {}));
  const named = useMutedTerms(
    ports,
    glossary.is === 'there' ? glossary.value : null,
    state.is === 'there' ? state.value.settings.muted : null,
  );
  const [handed] = useState(() => new HandedFiles());
  const [shortcuts] = useLoad(() => ports.shortcuts());
  const [place, onGo] = useOptionsPlace();
  const { title } = OPTIONS_PAGES[place.page];
  useEffect(() => {
    document.title = `${t(title)} · Glossa: ${t('options.title')}`;
  }, [title]);
  return (
    <main class="options">
      <header class="options-head">
        <Logo />
        <h1>
          Glossa <span>{t('options.title')}</span>
        </h1>
      </header>
      {state.is === 'loading' && <Skeleton />}
      {state.is === 'failed' && (
        <LoadFailure
          title={t('options.failed')}
          message={state.message}
          onRetry={() => void reload()}
        />
      )}
      {state.is === 'there' && (
        <>
          <OptionsContents {...{ place, onGo }} />
          <SettingsPage page="glossaries" {...{ place, onGo }}>
            <GlossariesGroup {...{ known: state.value, ports, outcome, change, handed }} />
            <MutedGroup {...{ known: state.value, ports, outcome, change }} glossary={named} />
          </SettingsPage>
          <SettingsPage page="marks" {...{ place, onGo }}>
            <MarksGroup {...{ known: state.value, ports, outcome, change }} />
            <PainterGroup {...{ known: state.value, ports, outcome, change }} />
          </SettingsPage>
          <SettingsPage page="cards" {...{ place, onGo }}>
            <OpeningGroup {...{ known: state.value, ports, outcome, change }} />
            <KeysGroup {...{ shortcuts, ports, outcome, change }} />
            <LookUpsGroup {...{ known: state.value, ports, outcome, change }} />
          </SettingsPage>
          <SettingsPage page="sites" {...{ place, onGo }}>
            <SitesGroup {...{ known: state.value, ports, outcome, change }} />
            <PauseGroup {...{ known: state.value, ports, outcome, change }} />
          </SettingsPage>
          <SettingsPage page="backup" {...{ place, onGo }}>
            <BackupGroup
              {...{ known: state.value, ports, outcome, change, handed }}
              glossary={named}
            />
            <PrivacyGroup />
            <SourceGroup
              {...{ glossary, ports, outcome, change }}
              onRetry={() => void reloadGlossary()}
            />
          </SettingsPage>
        </>
      )}
      {/* Only after what is above it, so that nothing moves while it is read. */}
      {state.is !== 'loading' && (
        <footer class="hint">{t('options.version', { version: ports.version })}</footer>
      )}
    </main>
  );
}

function PainterGroup({ known, ports, outcome, change }: SettingsGroupProps): JSX.Element {
  return (
    <Group place="painter" outcome={outcome}>
      <Choice<PainterKind>
        legend={t('options.painter')}
        value={known.settings.painter}
        options={[
          { value: 'highlight', label: t('options.highlight'), text: t('options.highlightText') },
          { value: 'elements', label: t('options.elements'), text: t('options.elementsText') },
        ]}
        onChoose={(painter) =>
          change('painter', { settings: { ...known.settings, painter } }, () =>
            ports.ask('setSettings', { settings: { painter } }),
          )
        }
      />
    </Group>
  );
}

function PauseGroup({ known, ports, outcome, change }: SettingsGroupProps): JSX.Element {
  const id = useId();
  return (
    <Group place="pause" outcome={outcome}>
      <div class="switch-row">
        <p>
          <b>{t('options.pauseLabel')}</b>{' '}
          <span class="option-text" id={id}>
            {t('options.pauseText')}
          </span>
        </p>
        <Switch
          on={known.paused}
          label={t('options.pauseLabel')}
          describedBy={id}
          onSwitch={(paused) =>
            change('pause', { paused }, () => ports.ask('setPaused', { paused }))
          }
        />
      </div>
    </Group>
  );
}

interface KeysGroupProps extends Omit<SettingsGroupProps, 'known'> {
  readonly shortcuts: Loadable<readonly Shortcut[]>;
}

function KeysGroup({ shortcuts, ports, outcome, change }: KeysGroupProps): JSX.Element {
  return (
    <Group place="keys" outcome={outcome} savesNothing>
      {shortcuts.is === 'failed' && (
        <p class="failure" role="alert">
          {shortcuts.message}
        </p>
      )}
      {shortcuts.is === 'there' && (
        <dl class="keys">
          {shortcuts.value.map(({ description, keys }) => (
            <div key={description}>
              <dt>{description}</dt>
              <dd>{keys === '' ? t('options.noKey') : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="hint">{t('options.keysText')}</p>
      <button
        type="button"
        class="button"
        onClick={() => change('keys', {}, () => ports.openShortcuts())}
      >
        {t('options.changeKeys')}
      </button>
    </Group>
  );
}

const PERMISSIONS = [
  ['options.permissionSites', 'options.permissionSitesWhy'],
  ['options.permissionStorage', 'options.permissionStorageWhy'],
  ['options.permissionMenu', 'options.permissionMenuWhy'],
  ['options.permissionScripting', 'options.permissionScriptingWhy'],
  // Firefox needs no permission for its sidebar.
  ...(import.meta.env.FIREFOX
    ? []
    : ([['options.permissionPanel', 'options.permissionPanelWhy']] as const)),
] as const;

function PrivacyGroup(): JSX.Element {
  return (
    <Group place="privacy">
      {[t('options.privacyNothing'), t('options.privacyStored')].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{t('options.permissions')}</h3>
      <dl class="permissions">
        {PERMISSIONS.map(([name, why]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t(why)}</dd>
          </div>
        ))}
      </dl>
    </Group>
  );
}

interface SourceGroupProps extends Omit<SettingsGroupProps, 'known'> {
  readonly glossary: Loadable<Glossary>;
  readonly onRetry: () => void;
}

function SourceGroup(props: SourceGroupProps): JSX.Element {
  const { glossary, ports, outcome, change, onRetry } = props;
  if (glossary.is === 'loading') return <Group place="source">{t('shared.loading')}</Group>;
  if (glossary.is === 'failed') {
    return (
      <Group place="source">
        <LoadFailure
          title={t('shared.failedGlossary')}
          message={glossary.message}
          onRetry={onRetry}
        />
      </Group>
    );
  }
  const { source, entries, sections, id } = glossary.value;
  const [first] = sections;
  return (
    <Group place="source" outcome={outcome} savesNothing>
      <p>
        {t('options.sourceText', {
          entries: entries.length,
          sections: sections.filter(hasText).length,
        })}
      </p>
      <SourceView source={source} />
      {first && (
        <button
          type="button"
          class="button"
          onClick={() =>
            change('source', {}, () =>
              ports.ask('openSection', { glossary: id, section: first.id }),
            )
          }
        >
          {t('options.read')}
        </button>
      )}
    </Group>
  );
}
