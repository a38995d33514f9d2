/** How marks will look, on a light page and on a dark one, and how well they stand out. */
import type { JSX } from 'preact';
import { t } from '../../i18n/i18n';
import { declarations, OWN_SHARE, TEXT_SHARE, TINT_SHARE } from '../../page/styles';
import type { MarkLook } from '../../settings/marks';
import { contrast, mix, type Rgb, rgbOf } from '../contrast';

/** Grounds and inks of the two samples; like those of most pages. */
const SAMPLES = [
  { name: 'light', ground: '#ffffff', ink: '#1d1e20' },
  { name: 'dark', ground: '#1f2124', ink: '#e9e7e3' },
] as const;

/** What WCAG 2.2 asks of signs that one must see (1.4.11). */
const ENOUGH = 3;

/** The contrast of a mark with the page around it. */
export function markContrast({ style, colour }: MarkLook, ground: Rgb, ink: Rgb): number {
  if (colour === 'text') {
    const share = style === 'tint' ? TINT_SHARE.text : TEXT_SHARE;
    return contrast(mix(ink, share / 100, ground), ground);
  }
  const own = rgbOf(colour);
  const mark =
    style === 'tint' ? mix(own, TINT_SHARE.own / 100, ground) : mix(own, OWN_SHARE / 100, ink);
  return contrast(mark, ground);
}

export function MarkPreview({ look }: { readonly look: MarkLook }): JSX.Element {
  const ratios = SAMPLES.map(({ ground, ink }) => markContrast(look, rgbOf(ground), rgbOf(ink)));
  const [before = '', after = ''] = t('marks.sample', { term: '|' }).split('|');
  const [light = 0, dark = 0] = ratios.map((ratio) => Math.floor(ratio * 10) / 10);
  const faint = look.style !== 'none' && Math.min(...ratios) < ENOUGH;
  return (
    <div class="preview">
      {/* To be seen; what is to be known of them is said below. */}
      <div class="samples" aria-hidden="true">
        {SAMPLES.map(({ name, ground, ink }) => (
          <p key={name} class="sample-page" style={{ background: ground, color: ink }}>
            {before}
            {/* Set by script, which the policy of our pages allows; a style sheet in the page isn't. */}
            <mark style={declarations(look)}>{t('marks.sampleTerm')}</mark>
            {after}
          </p>
        ))}
      </div>
      <p class={faint ? 'hint problem' : 'hint'} role="status">
        {look.style === 'none'
          ? t('marks.unseen')
          : t(faint ? 'marks.faint' : 'marks.clear', { light, dark })}
      </p>
    </div>
  );
}
