/**
 * A page as someone hears it who goes through it with a screen reader, as an outline of the
 * browser's own accessibility tree:
 *
 *     heading 2 "anesthesia"
 *     switch "Glossa on news.example" on (On by default)
 *     paragraph "Care that stops [button "pain"], often by sleep."
 */
import type { Accessible } from './drivers/accessible';

/** Roles of controls. */
const CONTROLS: ReadonlySet<string> = new Set([
  ...['button', 'link', 'switch', 'tab', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox'],
]);

/** Roles that are read together with the text around them. */
const INLINE: ReadonlySet<string> = new Set([
  ...['text', 'button', 'link', 'generic', 'emphasis', 'strong', 'deletion', 'mark', 'superscript'],
]);

/** Roles that add nothing to their content. */
const SILENT: ReadonlySet<string> = new Set(['generic', 'emphasis', 'strong', 'superscript']);

/** Roles that are read in one go, with all their content. */
const FLOWING: ReadonlySet<string> = new Set([
  'paragraph',
  'status',
  'alert',
  'term',
  'definition',
]);

/** Everything that is announced, in reading order. */
export function* heard(tree: Accessible): Generator<Accessible> {
  yield tree;
  for (const child of tree.children) yield* heard(child);
}

/** Those of a role, in reading order. */
export function withRole(tree: Accessible, ...roles: readonly string[]): Accessible[] {
  return [...heard(tree)].filter(({ role }) => roles.includes(role));
}

/** The controls, in reading order. */
export function controlsIn(tree: Accessible): Accessible[] {
  return withRole(tree, ...CONTROLS);
}

/** The first one with a role and name. Throws if there is none. */
export function part(tree: Accessible, role: string, name: string): Accessible {
  const found = withRole(tree, role).find((node) => node.name === name);
  if (!found) throw new Error(`No ${role} is called "${name}":\n${outline(tree)}`);
  return found;
}

/** All text in it, as it is said. */
export function saidIn(tree: Accessible): string {
  return flat(textIn(tree));
}

/** One line for each announced node, indented by its depth. */
export function outline(tree: Accessible): string {
  return linesOf(tree, '').join('\n');
}

/** An outline as it is written in tests, without its margins. */
export function lines(text: string): string {
  const [, margin = ''] = /^\n( *)/.exec(text) ?? [];
  return text.replaceAll(`\n${margin}`, '\n').trim();
}

function linesOf(node: Accessible, indent: string): string[] {
  const { role, children } = node;
  // A label is announced as the name of its control.
  if (role === 'label') return children.flatMap((child) => linesOf(child, indent)).filter(isNoText);
  if (SILENT.has(role)) return linesIn(children, indent);
  const line = `${indent}${titleOf(node)}`;
  // A node that is named by its content isn't announced twice.
  if (CONTROLS.has(role) || role === 'heading' || role === 'text') return [line];
  if (FLOWING.has(role) && children.every(isInline)) return [line + quoted(textIn(node))];
  return [line, ...linesIn(children, `${indent}  `)];
}

function linesIn(nodes: readonly Accessible[], indent: string): string[] {
  return nodes
    .filter(({ role, name }) => role !== 'text' || flat(name) !== '')
    .flatMap((node) => linesOf(node, indent));
}

function isNoText(line: string): boolean {
  return !/^ *text\b/.test(line);
}

function isInline({ role, children }: Accessible): boolean {
  return INLINE.has(role) && (CONTROLS.has(role) || children.every(isInline));
}

function textIn(node: Accessible): string {
  if (node.role === 'text') return node.name;
  if (CONTROLS.has(node.role)) return `[${titleOf(node)}]`;
  return node.children.map(textIn).join('');
}

function titleOf({ role, name, description, states }: Accessible): string {
  const { level, checked, selected, expanded, pressed, disabled, invalid } = states;
  const isNamed = name !== '' && !FLOWING.has(role) && role !== 'listitem';
  const words = [
    role,
    level === undefined ? '' : String(level),
    isNamed ? quoted(name).trim() : '',
    checked === undefined ? '' : checked ? 'on' : 'off',
    selected ? 'selected' : '',
    expanded === undefined ? '' : expanded ? 'expanded' : 'collapsed',
    pressed === undefined ? '' : pressed ? 'pressed' : 'not pressed',
    disabled ? 'disabled' : '',
    invalid ? 'invalid' : '',
    // Screen readers leave out a description that only repeats the name.
    description === '' || description === name ? '' : `(${flat(description)})`,
  ];
  return words.filter((word) => word !== '').join(' ');
}

function quoted(text: string): string {
  return flat(text) === '' ? '' : ` "${flat(text)}"`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The language in which a text of a tree is spoken. */
export function languageOf(tree: Accessible, text: string): string | undefined {
  return withRole(tree, 'text').find(({ name }) => name === text)?.language;
}
