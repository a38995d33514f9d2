/** Whether preformatted text is code or anything else that isn't prose. */

import { allIn, attributeOf, parentElementOf } from '../../dom/safe-node';
import { textStart } from '../../dom/text-start';
import { isProse, SAMPLE } from './prose';

/** Class names of elements that show code. */
const CODE_CLASS = /code|highlight|hljs|lang|pretty|brush|shiki|prism|syntax|sourc/i;

/** Whether a `pre` is left unread. */
export function isCode(pre: Element): boolean {
  const around = parentElementOf(pre);
  const names = `${attributeOf(pre, 'class')} ${around && attributeOf(around, 'class')}`;
  return (
    CODE_CLASS.test(names) || allIn(pre, 'code').length > 0 || !isProse(textStart(pre, SAMPLE))
  );
}
