// Draft.js, controlled by React 18: every change goes through the page's state, with its usual commands.
import {
  CompositeDecorator,
  ContentState,
  convertFromHTML,
  convertToRaw,
  Editor,
  EditorState,
  RichUtils,
} from 'draft-js';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';

const links = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges((each) => {
        const key = each.getEntity();
        return key !== null && content.getEntity(key).getType() === 'LINK';
      }, found),
    component: ({ contentState, entityKey, children }) =>
      h('a', { href: contentState.getEntity(entityKey).getData().url }, children),
  },
]);
// It reads no empty paragraphs: a line of its own is a paragraph with a space, taken out again.
const { contentBlocks, entityMap } = convertFromHTML(window.start.replaceAll('<p><br></p>', '<p>\u00b6</p>'));
const given = ContentState.createFromBlockArray(contentBlocks, entityMap);
const blocks = given.getBlocksAsArray().map((block) => {
  return block.getText() === '\u00b6'
    ? block.merge({ text: '', characterList: block.getCharacterList().clear() })
    : block;
});
const start = EditorState.createWithContent(ContentState.createFromBlockArray(blocks, given.getEntityMap()), links);

const STYLES = { BOLD: 'strong', ITALIC: 'em' };
/** Letter by letter: styles of its raw form are ranges over the text. */
const htmlOf = (content) => {
  const raw = convertToRaw(content);
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
  return raw.blocks
    .map(({ text, inlineStyleRanges, type }) => {
      const edges = new Set([
        0,
        text.length,
        ...inlineStyleRanges.flatMap((range) => [range.offset, range.offset + range.length]),
      ]);
      const places = [...edges].sort((a, b) => a - b);
      const inner = places.slice(1).map((to, index) => {
        const from = places[index];
        return inlineStyleRanges
          .filter((range) => range.offset <= from && to <= range.offset + range.length)
          .reduce(
            (html, range) => `<${STYLES[range.style]}>${html}</${STYLES[range.style]}>`,
            escaped(text.slice(from, to)),
          );
      });
      const tag = type === 'unordered-list-item' ? 'li' : 'p';
      return `<${tag}>${inner.join('')}</${tag}>`;
    })
    .join('');
};

const Reply = () => {
  const [state, setState] = useState(start);
  const [drawn, setDrawn] = useState(0);
  const [locked, setLocked] = useState(false);
  window.editor = {
    html: () => htmlOf(state.getCurrentContent()),
    lock: () => setLocked(true),
    render: () => setDrawn(drawn + 1),
  };
  return h(Editor, {
    editorState: state,
    onChange: setState,
    key: drawn,
    readOnly: locked,
    stripPastedStyles: window.plainOnly === true,
    handleKeyCommand(command, current) {
      const next = RichUtils.handleKeyCommand(current, command);
      if (next) setState(next);
      return next ? 'handled' : 'not-handled';
    },
  });
};
createRoot(document.querySelector('#root')).render(h(Reply));
