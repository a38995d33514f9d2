/**
 * How an exported page looks, on screens and on paper. Some values are in attributes, and the style
 * sheet shows them. As text, the importer would take them for a part of the definition.
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1 { line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; border-bottom: 1px solid; break-after: avoid; }
dl { margin: 0; }
dl > div { margin-bottom: 0.8rem; break-inside: avoid; }
dt { font-weight: 700; }
dt ~ dt { font-weight: 400; }
dt ~ dt::before { content: "= "; }
dd { margin: 0 0 0 1.2rem; }
dfn { font-style: normal; }
dfn[title]::after { content: " (" attr(title) ")"; font-weight: 400; }
dt[data-kind]::after { content: " · " attr(data-kind); font-weight: 400; }
dd[data-see]::after { content: " → " attr(data-see); }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10pt; }
  dl { columns: 2; column-gap: 2rem; }
  a { color: inherit; }
}
`;
