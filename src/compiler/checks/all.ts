/** Runs every check, on the sources and on the glossary made from them. */
import type { Glossary } from '../../glossary/model';
import type { Draft } from '../draft';
import type { Problems } from '../problem';
import { checkAttribution } from './attribution';
import { checkCircles } from './circles';
import { checkFacts } from './facts';
import { checkGlosses } from './glosses';
import { checkHedges } from './hedges';
import { checkMentions } from './mentions';
import { checkNotes } from './notes';
import { checkReadability } from './readability';
import { checkReferences } from './references';
import { checkSafetyClaims } from './safety-claims';

export function checkAll(draft: Draft, glossary: Glossary, problems: Problems): void {
  checkReferences(draft, glossary, problems);
  checkFacts(draft, problems);
  checkHedges(draft, problems);
  checkAttribution(draft, problems);
  checkNotes(draft, problems);
  checkSafetyClaims(draft, problems);
  checkGlosses(draft, problems);
  checkReadability(draft, glossary, problems);
  checkCircles(draft, glossary, problems);
  checkMentions(draft, glossary, problems);
}
