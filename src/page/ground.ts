/** The background that an element puts behind the text inside it. */
import { alphaOf } from '../marks/colours';

export interface Ground {
  /** As computed styles have it. */
  readonly colour: string;
  /** 0 (the ground around it shows) to 1 (it hides everything behind it). */
  readonly alpha: number;
}

const SEE_THROUGH: Ground = { colour: 'transparent', alpha: 0 };

/** @returns null where the background isn't one colour: a picture, or a blend */
export function groundIn(style: CSSStyleDeclaration): Ground | null {
  const { backgroundColor, backgroundImage, backgroundClip, mixBlendMode } = style;
  if (mixBlendMode && mixBlendMode !== 'normal') return null;
  // Such a background shows through the letters alone.
  if (backgroundClip?.includes('text')) return SEE_THROUGH;
  if (backgroundImage && backgroundImage !== 'none') return null;
  return { colour: backgroundColor, alpha: alphaOf(backgroundColor || 'transparent') };
}
