// Slate with its history and React, in the manner of its "paste HTML" example: HTML that is pasted becomes nodes.
import { createElement as h, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const BLOCKS = { P: 'paragraph', UL: 'list', OL: 'list', LI: 'item', BLOCKQUOTE: 'quote', DIV: 'paragraph' };
const MARKS = { STRONG: 'bold', B: 'bold', EM: 'italic', I: 'italic' };
const TAGS = { paragraph: 'p', list: 'ul', item: 'li', quote: 'blockquote', link: 'a', bold: 'strong', italic: 'em' };

const nodesOf = (parent, marks = {}) =>
  [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [{ text: node.data, ...marks }];
    if (node.nodeName === 'BR') return parent.childNodes.length > 1 ? [{ text: '\n', ...marks }] : [{ text: '' }];
    if (MARKS[node.nodeName]) return nodesOf(node, { ...marks, [MARKS[node.nodeName]]: true });
    const children = nodesOf(node, marks);
    if (node.nodeName === 'A') return [{ type: 'link', url: node.getAttribute('href'), children }];
    const type = BLOCKS[node.nodeName];
    return type ? [{ type, children: children.length > 0 ? children : [{ text: '' }] }] : children;
  });
const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }];
const parse = (html) => nodesOf(new DOMParser().parseFromString(html, 'text/html').body);

const htmlOf = (node) => {
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
  if (Text.isText(node)) {
    const tags = ['bold', 'italic'].filter((mark) => node[mark]).map((mark) => TAGS[mark]);
    return tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escaped(node.text));
  }
  const inner = node.children.map(htmlOf).join('');
  return `<${TAGS[node.type]}${node.type === 'link' ? ` href="${node.url}"` : ''}>${inner}</${TAGS[node.type]}>`;
};

const withHtml = (editor) => {
  const { insertData, isInline } = editor;
  editor.isInline = (element) => element.type === 'link' || isInline(element);
  editor.insertData = (data) => {
    const html = data.getData('text/html');
    if (html && !window.plainOnly) Transforms.insertFragment(editor, parse(html));
    else insertData(data);
  };
  return editor;
};

const Reply = () => {
  const editor = useMemo(() => withHtml(withHistory(withReact(createEditor()))), []);
  const [drawn, setDrawn] = useState(0);
  const [locked, setLocked] = useState(false);
  window.editor = {
    html: () => editor.children.map(htmlOf).join(''),
    lock: () => setLocked(true),
    render: () => setDrawn(drawn + 1),
  };
  return h(
    Slate,
    { editor, initialValue: window.start ? parse(window.start) : EMPTY },
    h(Editable, {
      id: 'box',
      key: drawn,
      readOnly: locked,
      renderElement: ({ attributes, children, element }) =>
        h(TAGS[element.type], { ...attributes, ...(element.type === 'link' ? { href: element.url } : {}) }, children),
      renderLeaf: ({ attributes, children, leaf }) =>
        h(
          'span',
          attributes,
          ['bold', 'italic'].filter((mark) => leaf[mark]).reduce((inner, mark) => h(TAGS[mark], {}, inner), children),
        ),
    }),
  );
};
createRoot(document.querySelector('#root')).render(h(Reply));
