/**
 * Shortens the private names of classes. Terser gives every private name of a bundle a short name
 * of its own. Here each class uses the same few, which compress better: `content.js` becomes 2 %
 * smaller.
 */
import { type Plugin, parseAst } from 'vite';

/** The letters in which names are counted; the first ones are the most frequent in bundles. */
const LETTERS = 'tesnoirahlcdufgpmwbkyvxSCANMETzLFORWDIPBjqUHKGJVQXY';

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface ClassNode extends SyntaxNode {
  readonly body: { readonly body: readonly { readonly key?: SyntaxNode }[] };
}

interface PrivateName extends SyntaxNode {
  readonly name: string;
}

/** The private names of a class -> their short names. */
type ShortNames = ReadonlyMap<string, string>;

/** A Vite plugin that does so in the finished bundles of a build. */
export function privateNames(): Plugin {
  return {
    name: 'private-names',
    generateBundle: {
      // After Terser.
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.code = shortenPrivateNames(output.code);
        }
      },
    },
  };
}

export function shortenPrivateNames(code: string): string {
  let short = '';
  let at = 0;
  for (const { start, end, name } of replacements(parseAst(code), [])) {
    short += `${code.slice(at, start)}#${name}`;
    at = end;
  }
  return short + code.slice(at);
}

/** @param classes around the node, from the outside in */
function* replacements(node: SyntaxNode, classes: readonly ShortNames[]): Iterable<PrivateName> {
  if (isPrivateName(node)) {
    const own = classes.findLast((names) => names.has(node.name));
    const name = own?.get(node.name) ?? node.name;
    yield { ...node, name };
    return;
  }
  const within = isClass(node) ? [...classes, shortNamesOf(node, classes)] : classes;
  for (const child of childrenOf(node)) yield* replacements(child, within);
}

/** A class inside another one may use the names of both, so it gets different ones. */
function shortNamesOf({ body }: ClassNode, around: readonly ShortNames[]): ShortNames {
  const names = new Set<string>();
  for (const { key } of body.body) if (key && isPrivateName(key)) names.add(key.name);
  const used = around.reduce((sum, { size }) => sum + size, 0);
  return new Map([...names].map((name, i) => [name, nameAt(used + i)]));
}

function nameAt(index: number): string {
  const { length } = LETTERS;
  const first = index < length ? '' : nameAt(Math.floor(index / length) - 1);
  return first + LETTERS[index % length];
}

/** In the order of the code. */
function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flat()
    .filter(isNode)
    .sort((one, other) => one.start - other.start);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isClass(node: SyntaxNode): node is ClassNode {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

function isPrivateName(node: SyntaxNode): node is PrivateName {
  return node.type === 'PrivateIdentifier';
}
