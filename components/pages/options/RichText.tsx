import { Fragment, type ReactNode, useMemo } from 'react';

/** All that a filled-in reply consists of; of anything else only the text is shown. */
const ELEMENTS = ['p', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'ol', 'ul', 'li'] as const;

/** HTML of a reply as a rich box would show it. Read by the browser's own parser, which runs nothing and loads nothing. */
export function RichText({ html }: { readonly html: string }) {
  const content = useMemo(() => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes], [html]);
  return <div className="rich">{content.map(shown)}</div>;
}

function shown(node: Node, at: number): ReactNode {
  if (!(node instanceof Element)) return <Fragment key={at}>{marked(node.textContent ?? '')}</Fragment>;
  const inside = [...node.childNodes].map(shown);
  const name = node.localName;
  if (name === 'br' || name === 'hr') {
    const Empty = name;
    return <Empty key={at} />;
  }
  if (name === 'a')
    return (
      <a key={at} href={node.getAttribute('href') ?? undefined} target="_blank" rel="noreferrer" className="focusable">
        {inside}
      </a>
    );
  const Known = ELEMENTS.find((one) => one === name);
  return Known ? <Known key={at}>{inside}</Known> : <Fragment key={at}>{inside}</Fragment>;
}

/** What will be asked for stands in the text by its label, in these quotes. */
export function marked(text: string): readonly ReactNode[] {
  return text.split(/(‹[^‹›]*›)/).map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in its order
    part.startsWith('‹') ? <mark key={at}>{part.slice(1, -1)}</mark> : part,
  );
}
