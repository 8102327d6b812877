// Quill as its quick start has it: the "snow" theme with a toolbar, the history module as it comes.
import Quill from 'quill';
import 'quill/dist/quill.snow.css';

const quill = new Quill('#root', {
  theme: 'snow',
  modules: { toolbar: [['bold', 'italic', 'link'], [{ list: 'bullet' }]] },
});
quill.clipboard.dangerouslyPasteHTML(window.start, Quill.sources.SILENT);
quill.history.clear();
quill.root.id = 'box';
window.editor = {
  html: () => quill.getSemanticHTML(),
  lock: () => quill.disable(),
  render: () => quill.setContents(quill.getContents(), Quill.sources.API),
};
