// Summernote, its version without Bootstrap, on a textarea (FreeScout).
import './jquery.js';
import 'summernote/dist/summernote-lite.js';
import 'summernote/dist/summernote-lite.css';

const field = document.createElement('textarea');
field.value = window.start;
document.querySelector('#root').append(field);
const note = window.$(field).summernote({ toolbar: [['style', ['bold', 'italic', 'link', 'ul']]] });
document.querySelector('.note-editable').id = 'box';
window.editor = {
  // What the form sends is the field, which follows ten milliseconds behind.
  html: () => new Promise((resolve) => setTimeout(() => resolve(field.value), 50)),
  lock: () => note.summernote('disable'),
  render: () => note.summernote('code', note.summernote('code')),
};
