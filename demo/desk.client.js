// The practice helpdesk's own script: audience tabs, a small rich editor, the hurried draft.
const form = document.querySelector('form.reply');
const box = document.querySelector('#reply-body');
const isRich = box?.isContentEditable ?? false;

// The newest message stands right above the reply.
const conversation = document.querySelector('.conversation');
if (conversation) conversation.scrollTop = conversation.scrollHeight;

if (form && box) {
  for (const tab of form.querySelectorAll('[role=tab]')) {
    tab.addEventListener('click', () => {
      const isNote = tab.dataset.note === '1';
      for (const each of form.querySelectorAll('[role=tab]')) each.setAttribute('aria-selected', String(each === tab));
      form.elements.is_note.value = tab.dataset.note;
      form.classList.toggle('is-note', isNote);
      box.setAttribute('aria-label', isNote ? 'Internal note' : 'Reply');
      form.querySelector('.primary').textContent = isNote ? 'Add note' : 'Send';
      box.focus();
    });
  }

  if (isRich) {
    document.execCommand('defaultParagraphSeparator', false, 'p');
    for (const button of form.querySelectorAll('[data-command]')) {
      button.addEventListener('pointerdown', (event) => event.preventDefault());
      button.addEventListener('click', () => {
        box.focus();
        document.execCommand(button.dataset.command);
      });
    }
    form.addEventListener('submit', () => {
      form.elements.body.value = box.innerText;
      form.elements.html.value = box.innerHTML;
    });
  }

  // As in most helpdesks: Ctrl+Enter sends everywhere, Enter alone in chats.
  const enterSends = ['chat', 'social'].includes(document.querySelector('main')?.dataset.channel);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (!event.ctrlKey && !event.metaKey && (event.shiftKey || !enterSends)) return;
    event.preventDefault();
    form.requestSubmit();
  });

  document.querySelector('[data-draft]')?.addEventListener('click', ({ currentTarget }) => {
    box.focus();
    document.execCommand('selectAll');
    document.execCommand('insertText', false, currentTarget.dataset.draft);
  });
}
