// TinyMCE as it comes, self-hosted: in a frame of its own, with the menu of a reply box.
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';

const root = document.querySelector('#root');
root.innerHTML = window.start;
tinymce
  .init({
    target: root,
    license_key: 'gpl',
    skin_url: 'default',
    content_css: 'default',
    plugins: 'link lists',
    toolbar: 'undo redo | bold italic | link | bullist blockquote',
    inline: window.inline === true,
  })
  .then(([editor]) => {
    window.editor = {
      // Its data says an empty paragraph with a hard space.
      html: () => editor.getContent().replaceAll('<p>&nbsp;</p>', '<p></p>'),
      lock: () => editor.mode.set('readonly'),
      render: () => editor.setContent(editor.getContent()),
    };
  });
