import { check } from '#core/checks/attachment-missing.ts';
import { table } from './table.ts';

table(
  check,
  [
    {
      draft: "I've attached the list of garages.",
      attachments: 0,
      quoted: "I've attached the list of garages",
      grade: 'ask',
    },
    { draft: 'Please find enclosed the statement.', attachments: 0 },
    { draft: 'See our data sheet, attached.', attachments: 0 },
    { draft: 'The price list is attached hereto.', attachments: 0 },
    { draft: 'Please see the attached list.', attachments: 0 },
    { draft: 'Attached is your invoice.', attachments: 0 },
    { draft: 'A drawing of the label is enclosed.', attachments: 0 },
    { draft: 'You will find the steps in the attachment.', attachments: 0 },
    { draft: 'You can find the plan below as a PDF.', attachments: 0 },
    { draft: 'The label comes with this e-mail.', attachments: 0 },
    { draft: "I've included the signed form with this message.", attachments: 0 },
  ],
  [
    { draft: "I've attached the list of garages.", attachments: 1 },
    { draft: "I've attached the list of garages." },
    { draft: 'Please attach the file to your reply.', attachments: 0 },
    { draft: 'Thank you for the photo you attached.', attachments: 0 },
    { draft: 'The drawing is on the page, so no attachment today.', attachments: 0 },
    { draft: "I'll attach the plan tomorrow.", attachments: 0 },
    { draft: 'The hook is attached to the wall.', attachments: 0 },
    { draft: 'I could not open your attachment.', attachments: 0 },
    { draft: 'Could you send it as a PDF?', attachments: 0 },
    { draft: 'You can download it as a PDF in your account.', attachments: 0 },
    { draft: 'Just reply to this e-mail with the form.', attachments: 0 },
    { draft: 'Please send it to us as an image.', attachments: 0 },
  ],
);
