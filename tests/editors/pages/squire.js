// Squire, on a bare element: it leaves no mark of its own there.
import Squire from 'squire-rte';

const box = document.querySelector('#root');
box.id = 'box';
const squire = new Squire(box, {
  sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
});
squire.setHTML(window.start);
window.editor = {
  html: () => squire.getHTML(),
  lock: () => {
    box.contentEditable = 'false';
  },
  render() {
    squire.setHTML(squire.getHTML());
  },
};
