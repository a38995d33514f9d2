/** Chromium's accessibility tree, over the DevTools protocol. */
import type { CDPSession } from 'playwright';
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

/** Parts of a text that nobody hears of one by one. */
const UNHEARD: ReadonlySet<string> = new Set(['InlineTextBox', 'ListMarker']);

/**
 * The tree of a page, closed shadow roots and all; not of its frames.
 *
 * @param session of the page
 * @throws when the page has none
 */
export async function chromiumTree(session: CDPSession): Promise<Accessible> {
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
  /** Names and values by turns. */
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
