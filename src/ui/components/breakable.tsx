/** A text with names of sites in it, such as `science.news.example`. */
import { Fragment, type JSX } from 'preact';

/** Words with a dot inside, and what is between them. */
const NAMES = /([^\s.]+(?:\.[^\s.]+)+)/u;

/**
 * Lines break before a name as a whole, where it fits into one, else before its dots.
 *
 * @param text none of it is left out, and nothing is put between its letters
 */
export function Breakable({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(NAMES).filter((part) => part !== '');
  return (
    <>
      {parts.map((part, at) => {
        if (!NAMES.test(part)) return part;
        // By itself it needs no box, and is struck through with what it stands in.
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
