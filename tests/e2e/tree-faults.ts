/**
 * Faults that screen readers would expose on any page, found in the browser's own accessibility
 * tree.
 */
import type { Accessible } from './drivers/accessible';
import { call, type Tab } from './drivers/driver';
import { controlsIn, heard, outline, withRole } from './outline';

/** The faults in what assistive technology gets from a tab; empty if there are none. */
export async function faultsOn(tab: Tab): Promise<string[]> {
  const twice = await tab.evaluate<string[]>(call(idsGivenTwice));
  return [
    ...twice.map((id) => `two elements have the id ${id}`),
    ...faultsIn(await tab.accessible()),
  ];
}

/** The same for a part of a page, as far as the tree shows it. */
export function faultsIn(tree: Accessible): string[] {
  return [
    ...nameless(tree).map((node) => `nothing names: ${outline(node)}`),
    ...controlsIn(tree).flatMap((control) => [
      ...runTogether(control).map((words) => `“${words}” runs together in: ${outline(control)}`),
      ...(saysTwice(control) ? [`the description repeats the name: ${outline(control)}`] : []),
    ]),
    ...[...heard(tree)].filter(isDecoration).map((node) => `decoration is heard: ${outline(node)}`),
    ...skippedLevels(tree).map((heading) => `a level is skipped before: ${outline(heading)}`),
  ];
}

/** Runs in the page. */
function idsGivenTwice(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** Controls, and landmarks, which readers choose by name. */
function nameless(tree: Accessible): Accessible[] {
  const named = withRole(tree, 'dialog', 'region', 'heading', 'tablist', 'tabpanel', 'note');
  return [...controlsIn(tree), ...named].filter(({ name }) => name.trim() === '');
}

/** Words of adjacent texts, with nothing between them in the name. */
function runTogether(control: Accessible): string[] {
  const texts = withRole(control, 'text').map(({ name }) => name);
  return texts.flatMap((text, at) => {
    const [end = ''] = /\w+$/u.exec(text) ?? [];
    const [begin = ''] = /^\w+/u.exec(texts[at + 1] ?? '') ?? [];
    return end && begin && control.name.includes(end + begin) ? [end + begin] : [];
  });
}

function saysTwice({ name, description }: Accessible): boolean {
  return description !== '' && description !== name && name.includes(description);
}

/** Pictures, and signs that aren't words. */
function isDecoration({ role, name, children }: Accessible): boolean {
  if (['image', 'img', 'graphic', 'graphics-document'].includes(role)) return true;
  // Punctuation belongs to the text around it.
  return role === 'text' && children.length === 0 && /^[\p{S}\s]*\p{S}[\p{S}\s]*$/u.test(name);
}

function skippedLevels(tree: Accessible): Accessible[] {
  const headings = withRole(tree, 'heading');
  const level = (heading: Accessible | undefined) => heading?.states.level ?? 0;
  return headings.filter((heading, at) => at > 0 && level(heading) > level(headings[at - 1]) + 1);
}
