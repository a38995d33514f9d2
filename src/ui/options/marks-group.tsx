/** How terms look on pages, which mentions are marked, and what opens the card. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type {
  CardTrigger,
  MarkColour,
  MarkFrequency,
  MarkLook,
  MarkStyle,
  Marks,
} from '../../marks/choices';
import { Switch } from '../components/switch';
import { MarkPreview } from './mark-preview';
import { Choice, Group } from './parts';
import type { OptionsSection } from './places';
import type { SettingsGroupProps } from './use-settings';

/** Colours that can be distinguished well, also by people who are colour-blind. */
const OFFERED_COLOURS = [
  ['text', 'marks.colourText'],
  ['#0b7285', 'marks.colourTeal'],
  ['#1c6fd1', 'marks.colourBlue'],
  ['#7048e8', 'marks.colourViolet'],
  ['#c2255c', 'marks.colourPink'],
  ['#b35c00', 'marks.colourOrange'],
  ['#2b8a3e', 'marks.colourGreen'],
] as const;

export function MarksGroup(props: SettingsGroupProps): JSX.Element {
  const id = useId();
  const { outcome } = props;
  const { marks } = props.known.settings;
  const set = setMarks(props);
  const look = (given: Partial<MarkLook>): void =>
    set('look', { look: { ...marks.look, ...given } });
  return (
    <>
      <Group place="look" outcome={outcome}>
        <MarkPreview look={marks.look} />
        <Choice<MarkStyle>
          legend={t('marks.look')}
          value={marks.look.style}
          options={[
            { value: 'dotted', label: t('marks.dotted'), text: '' },
            { value: 'solid', label: t('marks.solid'), text: '' },
            { value: 'tint', label: t('marks.tint'), text: '' },
            { value: 'none', label: t('marks.none'), text: t('marks.noneText') },
          ]}
          onChoose={(style) => look({ style })}
        />
        <h3>{t('marks.colour')}</h3>
        <Colours value={marks.look.colour} onChoose={(colour) => look({ colour })} />
      </Group>
      <Group place="density" outcome={outcome}>
        <p class="hint">{t('marks.densityText')}</p>
        <Choice<MarkFrequency>
          legend={t('marks.density')}
          value={marks.density}
          options={[
            { value: 'section', label: t('marks.section'), text: t('marks.sectionText') },
            { value: 'page', label: t('marks.page'), text: '' },
            { value: 'every', label: t('marks.every'), text: '' },
          ]}
          onChoose={(density) => set('density', { density })}
        />
        <div class="switch-row">
          <p>
            <b>{t('marks.navigation')}</b>{' '}
            <span class="option-text" id={id}>
              {t('marks.navigationText')}
            </span>
          </p>
          <Switch
            on={marks.inNavigation}
            label={t('marks.navigation')}
            describedBy={id}
            onSwitch={(inNavigation) => set('density', { inNavigation })}
          />
        </div>
      </Group>
    </>
  );
}

export function OpeningGroup(props: SettingsGroupProps): JSX.Element {
  const { marks } = props.known.settings;
  const set = setMarks(props);
  return (
    <Group place="opening" outcome={props.outcome}>
      <p class="hint">{t('marks.openingText')}</p>
      <Choice<CardTrigger>
        legend={t('marks.opening')}
        value={marks.opening}
        options={[
          { value: 'hover', label: t('marks.hover'), text: '' },
          { value: 'alt', label: t('marks.held', { key: 'Alt' }), text: '' },
          { value: 'ctrl', label: t('marks.held', { key: t('marks.keyCtrl') }), text: '' },
          { value: 'shift', label: t('marks.held', { key: t('marks.keyShift') }), text: '' },
          { value: 'click', label: t('marks.click'), text: t('marks.clickText') },
        ]}
        onChoose={(opening) => set('opening', { opening })}
      />
    </Group>
  );
}

/** Changes some of the settings of marks, and says so in a section. */
function setMarks({ known, ports, change }: SettingsGroupProps) {
  return (place: OptionsSection, given: Partial<Marks>): void => {
    const marks = { ...known.settings.marks, ...given };
    change(place, { settings: { ...known.settings, marks } }, () =>
      ports.ask('setSettings', { settings: { marks } }),
    );
  };
}

interface ColoursProps {
  readonly value: MarkColour;
  readonly onChoose: (colour: MarkColour) => void;
}

function Colours({ value, onChoose }: ColoursProps): JSX.Element {
  const name = useId();
  const isOwn = !OFFERED_COLOURS.some(([colour]) => colour === value);
  return (
    <fieldset class="colours">
      <legend class="sr">{t('marks.colour')}</legend>
      {OFFERED_COLOURS.map(([colour, label]) => (
        <label key={colour} title={t(label)}>
          <input
            type="radio"
            name={name}
            value={colour}
            checked={colour === value}
            onChange={() => onChoose(colour)}
          />
          <span
            class="swatch"
            style={{ background: colour === 'text' ? 'currentColor' : colour }}
          />
          <span class="sr">{t(label)}</span>
        </label>
      ))}
      <label class={isOwn ? 'own-colour chosen' : 'own-colour'}>
        <span>{t('marks.colourOwn')}</span>
        <input
          type="color"
          value={isOwn ? value : '#0b7285'}
          // `input` events report every colour on the way; only the chosen one is saved.
          onChange={(event) => onChoose(event.currentTarget.value as MarkColour)}
        />
      </label>
    </fieldset>
  );
}
