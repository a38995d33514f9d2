/** Chromium's accessibility tree, over the DevTools protocol. */
import type { CDPSession, Frame, Page } from 'playwright';
import { type Accessible, type States, statesOf } from './accessible';

/** Chromium's own names of roles that ARIA has others for, or none. */
const ROLES: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  StaticText: 'text',
  LabelText: 'label',
  Details: 'group',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  DescriptionList: 'list',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  Legend: 'label',
  Section: 'generic',
  SectionHeader: 'generic',
  SectionFooter: 'generic',
  sectionheader: 'generic',
  sectionfooter: 'generic',
  ColorWell: 'button',
};

/** Parts of a text that screen readers don't announce separately. */
const UNHEARD: ReadonlySet<string> = new Set(['InlineTextBox', 'ListMarker']);

/**
 * The tree of a page, closed shadow roots included, and the trees of those of its frames that run
 * in processes of their own, as frames with an opaque origin do.
 *
 * @throws if the page has none
 */
export async function chromiumTree(page: Page): Promise<Accessible> {
  const trees = [await treeOf(page, page)];
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const tree = await treeOf(page, frame).catch((error: Error) => {
      // Frames in the page's process have no session of their own.
      if (error.message.includes('does not have a separate CDP session')) return null;
      throw error;
    });
    if (tree) trees.push(tree);
  }
  const [top, ...inner] = trees as [Accessible, ...Accessible[]];
  return inner.length === 0 ? top : withFrames(top, inner);
}

/** The tree with those of its frames in their places. */
function withFrames(tree: Accessible, inner: Accessible[]): Accessible {
  const isFrame = tree.role === 'Iframe' && tree.children.length === 0;
  const own = isFrame ? inner.splice(0, 1) : [];
  return { ...tree, children: [...own, ...tree.children.map((child) => withFrames(child, inner))] };
}

async function treeOf(page: Page, of: Page | Frame): Promise<Accessible> {
  const session = await page.context().newCDPSession(of);
  try {
    return await treeIn(session);
  } finally {
    await session.detach();
  }
}

async function treeIn(session: CDPSession): Promise<Accessible> {
  const [{ nodes }, { root }] = await Promise.all([
    session.send('Accessibility.getFullAXTree'),
    session.send('DOM.getDocument', { depth: -1, pierce: true }),
  ]);
  const languages = new Map<number, string>();
  noteLanguages(root, '', languages);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: AxNode): Accessible[] => {
    const role = String(node.role?.value ?? 'generic');
    if (UNHEARD.has(role)) return [];
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? read(child) : [];
    });
    if (node.ignored) return children;
    return [
      {
        role: ROLES[role] ?? role,
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        language: languages.get(node.backendDOMNodeId ?? -1) ?? '',
        states: states(role, node),
        children,
      },
    ];
  };
  const [top] = nodes[0] ? read(nodes[0]) : [];
  if (!top) throw new Error('The page has no accessibility tree.');
  return top;
}

/** The parts of the protocol's nodes that are read. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { name: string; value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

interface DomNode {
  readonly backendNodeId: number;
  /** Names and values, alternately. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function states(role: string, { properties = [] }: AxNode): States {
  const values = new Map(properties.map(({ name, value }) => [name, value.value]));
  // Some are strings where ARIA has more than two values.
  const flag = (name: string): boolean | undefined =>
    values.has(name) ? String(values.get(name)) === 'true' : undefined;
  const live = values.get('live');
  const invalid = values.get('invalid') ?? 'false';
  return statesOf({
    checked: flag('checked'),
    selected: flag('selected'),
    expanded: flag('expanded'),
    pressed: flag('pressed'),
    level: role === 'heading' ? (values.get('level') as number | undefined) : undefined,
    disabled: flag('disabled') || undefined,
    invalid: invalid !== 'false' || undefined,
    live: live === 'polite' || live === 'assertive' ? live : undefined,
  });
}

/** The tree has no languages: they are inherited in the document, shadow roots included. */
function noteLanguages(node: DomNode, inherited: string, into: Map<number, string>): void {
  const { attributes = [] } = node;
  const at = attributes.findIndex((name, place) => place % 2 === 0 && name === 'lang');
  const own = at === -1 ? inherited : (attributes[at + 1] ?? '');
  into.set(node.backendNodeId, own);
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    noteLanguages(child, own, into);
  }
}
