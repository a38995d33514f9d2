/** The icons, as drawings, so that no font or image has to be loaded. */
import type { JSX } from 'preact';

interface IconProps {
  readonly path: string;
  /** Whether it points forwards or backwards: mirrored where text runs from right to left. */
  readonly points?: boolean;
}

function Icon({ path, points = false }: IconProps): JSX.Element {
  return (
    <svg class={points ? 'icon points' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const BackIcon = (): JSX.Element => <Icon path="M9.5 3.5 5 8l4.5 4.5" points />;
export const CloseIcon = (): JSX.Element => <Icon path="m4 4 8 8m0-8-8 8" />;
export const OnwardIcon = (): JSX.Element => <Icon path="M6.5 3.5 11 8l-4.5 4.5" points />;
export const OutwardIcon = (): JSX.Element => <Icon path="M5 11 11 5M6 5h5v5" points />;
export const DownIcon = (): JSX.Element => <Icon path="M3.5 6.5 8 11l4.5-4.5" />;
/** Leads to a place on the page. */
export const PlaceIcon = (): JSX.Element => <Icon path="M8 2.5v9M4 8l4 4 4-4M3.5 14.5h9" />;
/** A pin: the card stays open. */
export const PinIcon = (): JSX.Element => (
  <Icon path="M5.5 2.5h5l-.7 4.3 2.2 2.2v1H4v-1l2.2-2.2ZM8 10v3.8" />
);
/** Arrows in all directions: the card can be moved. */
export const MoveIcon = (): JSX.Element => (
  <Icon path="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2" />
);
export const CopyIcon = (): JSX.Element => (
  <Icon path="M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
);
export const DoneIcon = (): JSX.Element => <Icon path="m3.5 8.5 3 3 6-7" />;
export const SearchIcon = (): JSX.Element => (
  <Icon path="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.7 3.7" />
);
export const SettingsIcon = (): JSX.Element => (
  <Icon path="M2.5 4.5h6m3 0h2M2.5 11.5h2m3 0h6M10 3v3M6 10v3" />
);

export const PanelIcon = (): JSX.Element => (
  <Icon path="M3.5 2.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1Zm6.5 0v11" />
);

/** The logo, as in the toolbar. */
export function Logo(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <path class="mark-card" d={MARK.card} />
      <path class="mark-letter" d={MARK.letter} />
      <path class="mark-dots" d={MARK.dots} />
    </svg>
  );
}

/** The drawing in `assets/icon.svg`; a test compares the two. */
export const MARK = {
  card: 'M24 0h80a24 24 0 0 1 24 24v56a24 24 0 0 1-24 24H56L37.3 123.3A3.1 3.1 0 0 1 32 121V104h-8A24 24 0 0 1 0 80V24A24 24 0 0 1 24 0Z',
  letter: 'M83.2 24.6A26 26 0 1 0 90 42H66',
  dots: 'M28 86h.01M52 86h.01M76 86h.01M100 86h.01',
} as const;
