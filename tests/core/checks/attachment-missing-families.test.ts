/** Files that a reply says it brings, and everything else that is attached. */
import { describe, expect, it } from 'vitest';
import { createChecker } from '#core/engine.ts';

const checker = createChecker();
const found = (draft: string) =>
  checker.check(draft, { attachments: 0 }).filter(({ check }) => check === 'attachment-missing');

describe('attachment-missing', () => {
  it.each([
    'Please find attached the invoice.',
    "I've attached the return label.",
    'The label is attached.',
    'Attached you will find your contract.',
    'See attached.',
    'See the attached PDF.',
    'Enclosed is your statement.',
    "I'm attaching the form to this e-mail.",
    'PFA the invoice.',
    'The form is in the attachment.',
    'As per the attached document, you have 30 days.',
    'I have enclosed a copy.',
    "You'll find the label attached to this mail.",
    'Here is the invoice as a PDF.',
    'I added the label to this e-mail.',
    "I'm sending the label with this e-mail.",
    'Your ticket comes with this e-mail.',
    'Please sign the attached form and send it back.',
    'Please use the attached label.',
    'Invoice attached.',
    "I've also sent you the test report as an attachment, so your doctor can see it.",
    'We have put the plan in as an attachment.',
    'The document is enclosed herewith.',
    "I've put the manual in this mail.",
    'Kindly refer to the attachment.',
  ])('sees: %s', (draft) => expect(found(draft)).not.toEqual([]));

  it.each([
    'Screenshot below shows where the button is.',
    'Please see the screenshot below.',
    "I've included a screenshot so you can see it.",
    "Here's a screenshot of the setting.",
    'Have a look at the picture below.',
    'Please attach a photo.',
    'Thanks for the attached photo.',
    'I saw the photo you attached.',
    'Your attachment did not open.',
    'The file you attached is empty.',
    'The cable is attached to the wall.',
    'Could you send it as an attachment?',
    'Please put it in as an attachment.',
    'I will attach the label tomorrow.',
    "We'll send you the invoice by e-mail on Friday.",
    'Nothing is attached to your account.',
    'There was no file attached to your mail.',
    'The garage is attached.',
    'The handle attaches with two screws.',
    'The invoice is in your account.',
    'You can download the PDF from your account.',
    'The attachment limit is 20 MB.',
    'The dust attachment is in the box.',
    'The vacuum comes with three attachments.',
    'I know how attached you are to it.',
    'The manual is enclosed with the parcel.',
    'The invoice is enclosed in the box.',
    'A return label was enclosed with your order.',
    'Please send us a screenshot.',
    'Your screenshot helped a lot.',
    'Your ticket number is below.',
    'The steps are below.',
    'There are no strings attached.',
    'If nothing is attached, tell me.',
    'The tag is still attached, I hope?',
    'Keep the labels attached when you return it.',
    'With all tags attached, you can return it.',
  ])('near miss: %s', (draft) => expect(found(draft)).toEqual([]));
});
