// CKEditor 4 as pages have it: its script and its folder beside it, a textarea replaced by a frame.
const script = document.createElement('script');
script.src = '/node_modules/ckeditor4/ckeditor.js';
script.onload = () => {
  const field = document.createElement('textarea');
  field.value = window.start;
  document.querySelector('#root').append(field);
  const { CKEDITOR } = window;
  // It asks at home for its newest version otherwise.
  const editor = CKEDITOR.replace(field, { versionCheck: false });
  editor.on('instanceReady', () => {
    window.editor = {
      // Its data says an empty paragraph with a hard space.
      html: () => editor.getData().replaceAll('<p>&nbsp;</p>', '<p></p>'),
      lock: () => editor.setReadOnly(true),
      render: () => editor.setData(editor.getData()),
    };
  });
};
document.head.append(script);
