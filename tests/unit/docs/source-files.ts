/** Reads what the project's source files import and export, for tests of its layout. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A module, as a path from the project's root. */
export interface SourceModule {
  readonly file: string;
  readonly text: string;
}

/** All modules of TypeScript under some folders, in the order of their paths. */
export function modulesUnder(...folders: readonly string[]): SourceModule[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        posix.join(folder, name.replaceAll('\\', '/')),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
}

/** Quoted texts, with comments between them. A slash in a regular expression begins none. */
const TOKENS =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|(?<![\\/:[])\/\/.*/g;

/** Without comments and templates, which may hold other programs. */
function codeIn(text: string): string {
  return text.replace(TOKENS, (token) => (/^[/`]/.test(token) ? '' : token));
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`; types included. */
const STATEMENT = /^(?:import|export)\s+(?:[\w*{][^;'"]*?\bfrom\s+)?['"]([^'"]+)['"]/gm;
/** `import('x')`, of values and in types. */
const CALL = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a module's text imports, as written. */
export function importsIn(text: string): string[] {
  const code = codeIn(text);
  return [STATEMENT, CALL].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, path = '']) => path),
  );
}

/** Cycles in a graph, as `a -> b -> a`: one for each edge that leads back to its start. */
export function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): void => {
    const at = path.indexOf(node);
    if (at >= 0) found.push([...path.slice(at), node].join(' -> '));
    if (at >= 0 || done.has(node)) return;
    path.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    path.pop();
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return [...new Set(found)];
}

/** The file that a relative import leads to, as a path from the root; undefined for a package. */
export function fileOf(imported: string, from: string, files: ReadonlySet<string>) {
  if (!imported.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), imported.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts'];
  return endings.map((ending) => path + ending).find((file) => files.has(file)) ?? path;
}

const DECLARATION =
  /^export\s+(?:declare\s+)?(?:abstract\s+|async\s+)?(?:const|let|var|function\*?|class|interface|type|enum)\s+([\w$]+)/gm;

/** The names that a module's text declares and exports, each once. */
export function exportedNames(text: string): string[] {
  return [...new Set([...codeIn(text).matchAll(DECLARATION)].map(([, name = '']) => name))];
}
