/** Shows how marks look on a light page and on a dark one, and how well they can be seen. */
import type { JSX } from 'preact';
import { t } from '../../i18n/i18n';
import type { MarkLook } from '../../marks/choices';
import { contrast, type Rgb, rgbOf } from '../../marks/contrast';
import { ENOUGH, inkOf, type Tone, toneFor } from '../../marks/ink';
import { declarations } from '../../marks/styles';

/** Background and text of the two samples, like those of most pages. */
const SAMPLES = [
  { name: 'light', ground: '#ffffff', ink: '#1d1e20' },
  { name: 'dark', ground: '#1f2124', ink: '#e9e7e3' },
] as const;

/** The contrast of a mark, by its line, with the page around it. */
function markContrast({ colour }: MarkLook, ground: Rgb, ink: Rgb): number {
  const tone = toneOn(colour, ground, ink);
  return contrast(tone === 'text' ? ink : rgbOf(inkOf(colour, tone)), ground);
}

function toneOn(colour: MarkLook['colour'], ground: Rgb, ink: Rgb): Tone {
  return toneFor(colour, { rgb: ink, alpha: 1 }, ground);
}

function markOn(look: MarkLook, ground: string, ink: string): string {
  const tone = toneOn(look.colour, rgbOf(ground), rgbOf(ink));
  return declarations(look, { tone, drop: 0 }, true);
}

export function MarkPreview({ look }: { readonly look: MarkLook }): JSX.Element {
  const ratios = SAMPLES.map(({ ground, ink }) => markContrast(look, rgbOf(ground), rgbOf(ink)));
  const [before = '', after = ''] = t('marks.sample', { term: '|' }).split('|');
  const [light = 0, dark = 0] = ratios.map((ratio) => Math.floor(ratio * 10) / 10);
  const faint = look.style !== 'none' && Math.min(...ratios) < ENOUGH;
  return (
    <div class="preview">
      {/* Only for the eye; the text below says how well they can be seen. */}
      <div class="samples" aria-hidden="true">
        {SAMPLES.map(({ name, ground, ink }) => (
          <p key={name} class="sample-page" style={{ background: ground, color: ink }}>
            {before}
            {/* Set by script, which our pages' policy allows; it doesn't allow inline styles. */}
            <mark style={markOn(look, ground, ink)}>{t('marks.sampleTerm')}</mark>
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
