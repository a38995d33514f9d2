/** Whether preformatted text is code or anything else that isn't prose. */

import { allIn, attributeOf, parentElementOf } from '../../dom/safe-node';
import { textStart } from '../../dom/text-start';

/** Class names of elements that show code. */
const CODE_CLASS = /code|highlight|hljs|lang|pretty|brush|shiki|prism|syntax|sourc/i;

/** This much text (UTF-16 units) is enough to distinguish prose from code. */
export const SAMPLE = 8_192;

/** Whether a preformatted text reads like prose. */
export type ProseJudge = (text: string) => boolean;

/** Few pages have a `pre` that doesn't say that it is code, so content scripts load it later. */
let isProse: ProseJudge | null = null;

/** Left unread until there is a judge. */
const unjudged = new Set<Element>();

/** Whether a `pre` is left unread. */
export function isCode(pre: Element): boolean {
  const around = parentElementOf(pre);
  const names = `${attributeOf(pre, 'class')} ${around && attributeOf(around, 'class')}`;
  if (CODE_CLASS.test(names) || allIn(pre, 'code').length > 0) return true;
  if (!isProse) unjudged.add(pre);
  return !isProse?.(textStart(pre, SAMPLE));
}

/** @param judge null for none, as before it is loaded */
export function judgeProseBy(judge: ProseJudge | null): void {
  isProse = judge;
}

/** Returns each `pre` that was left unread for want of a judge, and forgets them. */
export function takeUnjudged(): Set<Element> {
  const taken = new Set(unjudged);
  unjudged.clear();
  return taken;
}
