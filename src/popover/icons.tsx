/** The card's few signs, drawn, so that no font or image is asked for. */
import type { JSX } from 'preact';

function Icon({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const BackIcon = (): JSX.Element => <Icon path="M9.5 3.5 5 8l4.5 4.5" />;
export const CloseIcon = (): JSX.Element => <Icon path="m4 4 8 8m0-8-8 8" />;
export const OnwardIcon = (): JSX.Element => <Icon path="M6.5 3.5 11 8l-4.5 4.5" />;
export const OutwardIcon = (): JSX.Element => <Icon path="M5 11 11 5M6 5h5v5" />;
