/** A text that may contain names of sites, such as `science.news.example`. */
import { Fragment, type JSX } from 'preact';

/** Words with a dot inside; splits a text into them and what is between them. */
const NAMES = /([^\s.]+(?:\.[^\s.]+)+)/u;

/**
 * Lines break before a name if it fits into one line, else before its dots.
 *
 * @param text shown unchanged: its letters are all there, with nothing between them
 */
export function Breakable({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(NAMES).filter((part) => part !== '');
  return (
    <>
      {parts.map((part, at) => {
        if (!NAMES.test(part)) return part;
        // By itself it needs no box, which would not be struck through with the text around it.
        if (parts.length === 1) return <Name key={at} name={part} />;
        return (
          <span key={at} class="site-name">
            <Name name={part} />
          </span>
        );
      })}
    </>
  );
}

function Name({ name }: { readonly name: string }): JSX.Element {
  const [first, ...labels] = name.split('.');
  return (
    <>
      {first}
      {labels.map((label, at) => (
        <Fragment key={at}>
          <wbr />.{label}
        </Fragment>
      ))}
    </>
  );
}
