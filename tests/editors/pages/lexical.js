// Lexical without a framework: rich text, lists, links and history, as its "vanilla" example registers them.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { registerPlainText } from '@lexical/plain-text';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';

const box = document.createElement('div');
box.id = 'box';
box.contentEditable = 'true';
// As its examples style it: a paragraph keeps the spaces that are typed.
box.style.whiteSpace = 'pre-wrap';
document.querySelector('#root').append(box);

const editor = createEditor({
  namespace: 'reply',
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
  onError(error) {
    throw error;
  },
});
editor.setRootElement(box);
editor.registerEditableListener((editable) => {
  box.contentEditable = String(editable);
});
if (window.plainOnly) registerPlainText(editor);
else registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(
  () => {
    $getRoot().clear().select();
    $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(window.start, 'text/html')));
    $getRoot().selectEnd();
  },
  { discrete: true, tag: 'history-merge' },
);
window.editor = {
  html: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor, null)),
  lock: () => editor.setEditable(false),
  render: () => editor.setEditorState(editor.parseEditorState(JSON.stringify(editor.getEditorState()))),
};
