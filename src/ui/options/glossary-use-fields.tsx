/** Where a glossary is used, and whether pages are marked with its terms. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { GlossaryReach, GlossaryUse, MarkVisibility } from '../../settings/schema';
import { byDomain } from '../../sites/typed-site';
import { siteName } from '../components/site-name';
import { AddSite } from './add-site';
import { SettingRow } from './parts';

interface GlossaryUseProps {
  readonly title: string;
  readonly use: GlossaryUse;
  readonly onUse: (use: GlossaryUse) => void;
  /** Whether its everyday words can be judged: `hasSubject`. */
  readonly hasSubject: boolean;
}

const REACH_TEXTS = {
  everywhere: 'use.everywhere',
  only: 'use.only',
  except: 'use.except',
} as const satisfies Record<GlossaryReach, string>;

const MARK_TEXTS = {
  shown: 'use.shown',
  pointing: 'use.pointing',
} as const satisfies Record<MarkVisibility, string>;

const EVERYDAY_TEXTS = {
  subject: 'use.everydaySubject',
  everywhere: 'use.everydayAlways',
} as const;

export function GlossaryUseFields(props: GlossaryUseProps): JSX.Element {
  const { title, use, onUse, hasSubject } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as one with the row
    <div class="glossary-use" role="group" aria-label={t('use.label', { title })}>
      <Select
        text={t('use.where')}
        label={t('use.whereLabel', { title })}
        value={use.reach}
        texts={REACH_TEXTS}
        onChoose={(reach) => onUse({ ...use, reach })}
      />
      <Select
        text={t('use.terms')}
        label={t('use.termsLabel', { title })}
        value={use.marks}
        texts={MARK_TEXTS}
        onChoose={(marks) => onUse({ ...use, marks })}
      />
      {hasSubject && (
        <Select
          text={t('use.everyday')}
          label={t('use.everydayLabel', { title })}
          value={use.everyday ?? 'subject'}
          texts={EVERYDAY_TEXTS}
          onChoose={(everyday) => {
            const { everyday: _, ...others } = use;
            onUse(everyday === 'everywhere' ? { ...others, everyday } : others);
          }}
        />
      )}
      {hasSubject && <EverydayPlaces {...{ title, use, onUse }} />}
      {use.reach !== 'everywhere' && <Sites {...{ title, use, onUse }} />}
    </div>
  );
}

type ChoiceText =
  | (typeof REACH_TEXTS)[GlossaryReach]
  | (typeof MARK_TEXTS)[MarkVisibility]
  | (typeof EVERYDAY_TEXTS)[keyof typeof EVERYDAY_TEXTS];

interface SelectProps<Value extends string> {
  /** The visible label. */
  readonly text: string;
  /** The accessible name, which names the glossary as well; begins with `text`. */
  readonly label: string;
  readonly value: Value;
  readonly texts: Readonly<Record<Value, ChoiceText>>;
  readonly onChoose: (value: Value) => void;
}

function Select<Value extends string>(props: SelectProps<Value>): JSX.Element {
  const { text, label, value, texts, onChoose } = props;
  const id = useId();
  return (
    <p class="use-choice">
      <label for={id}>{text}</label>
      <select
        id={id}
        class="field"
        aria-label={label}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
      >
        {(Object.keys(texts) as Value[]).map((each) => (
          <option key={each} value={each}>
            {t(texts[each] as ChoiceText)}
          </option>
        ))}
      </select>
    </p>
  );
}

type PlacesProps = Omit<GlossaryUseProps, 'hasSubject'>;

/** Sites and pages where everyday words are marked whatever the page is about. */
function EverydayPlaces({ title, use, onUse }: PlacesProps): JSX.Element | null {
  const { everydayPlaces = [], ...others } = use;
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const listed = [...new Set([...everydayPlaces, ...removed])].sort();
  if (listed.length === 0 || use.everyday === 'everywhere') return null;
  const withPlaces = (places: readonly string[]): GlossaryUse =>
    places.length > 0 ? { ...others, everydayPlaces: places } : others;
  return (
    <div class="use-sites">
      <p class="hint">{t('use.everydayPlaces')}</p>
      <ul class="rows">
        {listed.map((place) => (
          <SettingRow
            key={place}
            name={siteName(place)}
            gone={!everydayPlaces.includes(place)}
            goneText={t('options.removed')}
            action={{
              text: t('options.remove'),
              label: t('use.removeEveryday', { place: siteName(place), title }),
            }}
            undo={{ label: t('use.undoEveryday', { place: siteName(place), title }) }}
            onAction={() => {
              setRemoved([...removed, place]);
              onUse(withPlaces(everydayPlaces.filter((other) => other !== place)));
            }}
            onUndo={() => onUse(withPlaces([...everydayPlaces, place]))}
          />
        ))}
      </ul>
    </div>
  );
}

function Sites({ title, use, onUse }: PlacesProps): JSX.Element {
  const { reach, sites } = use;
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const listed = [...new Set([...sites, ...removed])].sort(byDomain);
  return (
    <div class="use-sites">
      {sites.length === 0 && (
        <p class="hint">{t(reach === 'only' ? 'use.onlyNone' : 'use.exceptNone')}</p>
      )}
      {listed.length > 0 && (
        <ul class="rows">
          {listed.map((host) => (
            <SettingRow
              key={host}
              name={siteName(host)}
              gone={!sites.includes(host)}
              goneText={t('options.removed')}
              action={{
                text: t('options.remove'),
                label: t('use.removeSite', { site: siteName(host), title }),
              }}
              undo={{ label: t('use.undoSite', { site: siteName(host), title }) }}
              onAction={() => {
                setRemoved([...removed, host]);
                onUse({ ...use, sites: sites.filter((other) => other !== host) });
              }}
              onUndo={() => onUse({ ...use, sites: [...sites, host] })}
            />
          ))}
        </ul>
      )}
      <AddSite
        label={t('use.addLabel', { title })}
        button={t('use.add')}
        hint={t('use.addHint')}
        problemWith={(host) =>
          sites.includes(host) ? t('use.sameSite', { site: siteName(host) }) : null
        }
        onAdd={(host) => onUse({ ...use, sites: [...sites, host] })}
      />
    </div>
  );
}
