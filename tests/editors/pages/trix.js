// Trix as Rails' Action Text has it: an element with its toolbar, and a hidden field that is sent.
import 'trix';
import 'trix/dist/trix.css';

const field = document.createElement('input');
field.type = 'hidden';
field.id = 'sent';
// It stores no paragraphs, and takes the margins of one for empty lines.
field.value = window.start.replace(/<(\/?)p>/g, '<$1div>');
const box = document.createElement('trix-editor');
box.id = 'box';
box.setAttribute('input', 'sent');
box.addEventListener('trix-initialize', () => {
  window.editor = {
    html: () => field.value,
    lock: () => {
      box.disabled = true;
    },
    render: () => box.editor.loadJSON(JSON.parse(JSON.stringify(box.editor))),
  };
});
document.querySelector('#root').append(field, box);
