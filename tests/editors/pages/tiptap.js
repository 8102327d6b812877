// Tiptap with its starter kit, as Chatwoot and many others have it.
import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({
  element: document.querySelector('#root'),
  extensions: [StarterKit],
  // A break alone in a paragraph would be a line more here.
  content: window.start.replace('<p><br></p>', '<p></p>'),
  editorProps: { attributes: { id: 'box' } },
});
window.editor = {
  html: () => editor.getHTML(),
  lock: () => editor.setEditable(false),
  render() {
    const { state, schema, view } = editor;
    const doc = schema.nodeFromJSON(editor.getJSON());
    view.updateState(EditorState.create({ doc, plugins: state.plugins }));
  },
};
