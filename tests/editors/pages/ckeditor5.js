// CKEditor 5, classic, with the plugins a reply box has (Zendesk's Agent Workspace).
import { BlockQuote, Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph, PasteFromOffice } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

ClassicEditor.create(document.querySelector('#root'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote, PasteFromOffice],
  toolbar: ['undo', 'redo', 'bold', 'italic', 'link', 'bulletedList', 'blockQuote'],
  initialData: window.start,
}).then((editor) => {
  window.editor = {
    // Its data says an empty paragraph with a hard space.
    html: () => editor.getData().replaceAll('<p>&nbsp;</p>', '<p></p>'),
    lock: () => editor.enableReadOnlyMode('page'),
    render: () => editor.setData(editor.getData()),
    // What is put on its element past it goes with the next focus.
    dress: (attributes) =>
      editor.editing.view.change((writer) => {
        const root = editor.editing.view.document.getRoot();
        for (const [name, value] of attributes) writer.setAttribute(name, value, root);
      }),
  };
});
