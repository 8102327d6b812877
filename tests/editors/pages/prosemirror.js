// ProseMirror put together as its own example does: basic schema with lists, history, base keymap.
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer, Node, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});
const start = document.createElement('div');
// A break alone in a paragraph would be a line more here.
start.innerHTML = window.start.replace('<p><br></p>', '<p></p>');
let editable = true;
const view = new EditorView(document.querySelector('#root'), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(start),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
  }),
  editable: () => editable,
  attributes: { id: 'box', role: 'textbox', 'aria-multiline': 'true' },
});
window.editor = {
  html() {
    const out = document.createElement('div');
    out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return out.innerHTML;
  },
  lock() {
    editable = false;
    view.setProps({});
  },
  render() {
    const { plugins } = view.state;
    view.updateState(EditorState.create({ doc: Node.fromJSON(schema, view.state.doc.toJSON()), plugins }));
  },
};
