// Quill 1, as many pages still have it.
import Quill from 'quill1';
import 'quill1/dist/quill.snow.css';

const quill = new Quill('#root', {
  theme: 'snow',
  // Otherwise it adds an empty line before the list our texts start with.
  modules: { clipboard: { matchVisual: false }, toolbar: [['bold', 'italic', 'link'], [{ list: 'bullet' }]] },
});
quill.clipboard.dangerouslyPasteHTML(window.start, 'silent');
quill.history.clear();
quill.root.id = 'box';
window.editor = {
  html: () => quill.root.innerHTML,
  lock: () => quill.disable(),
  render: () => quill.setContents(quill.getContents(), 'api'),
};
