/** The popup's top: Glossa's name, and buttons for the side panel and the settings. */
import type { JSX } from 'preact';
import { t } from '../../i18n/i18n';
import { Logo, PanelIcon, SettingsIcon } from '../components/icons';
import type { PopupPorts } from './ports';
import type { RunAction } from './use-action';

interface PopupHeaderProps {
  readonly ports: PopupPorts;
  readonly run: RunAction;
}

export function PopupHeader({ ports, run }: PopupHeaderProps): JSX.Element {
  const { openPanel } = ports;
  return (
    <header class="top">
      <Logo />
      <h1>Glossa</h1>
      {openPanel && (
        <IconButton label={t('panel.open')} onClick={() => run(() => openPanel())}>
          <PanelIcon />
        </IconButton>
      )}
      <IconButton label={t('popup.settings')} onClick={() => run(() => ports.openOptions())}>
        <SettingsIcon />
      </IconButton>
    </header>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: JSX.Element;
}

function IconButton({ label, onClick, children }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
