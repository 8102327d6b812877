/** Who is called by another's name anywhere in the reply, or by another form of their own; and who only sounds so. */
import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { check } from '#core/checks/wrong-name.ts';
import { PLAIN_VOICE } from '#core/model.ts';

const checker = createDraftChecker({ checks: [check] });
const found = (text: string, customer: string, name?: string) =>
  checker.judge(
    { text, channel: 'email', revision: 0, skipped: [] },
    { messages: [{ from: 'customer', text: customer }], customer: name ? { name } : {}, agent: {}, source: 'page' },
    PLAIN_VOICE,
  ).findings;

describe('wrong-name, addressed', () => {
  it.each([
    ['Thanks for bearing with us, Sarah. Your parcel is on its way.', 'No reply for two weeks. Tom Reid'],
    ["I'm sorry Sarah. It goes out today.", 'No reply for two weeks. Tom Reid'],
    ['Apologies Mrs Kent. It goes out today.', 'No reply for two weeks. Tom Reid'],
    [
      'Hi Tom,\n\nIt went out today. Hope this helps, Sarah, and sorry again.\n\nKind regards,\nMia',
      'No reply for two weeks. Tom Reid',
    ],
    ['Hello Tom,\n\nBear with me Sarah, I am checking now.\n\nMia', 'No reply for two weeks. Tom Reid'],
    [
      'Hello Tom,\n\nWe shipped it this morning. Is there anything else I can help you with today, Sarah?\n\nMia',
      'No reply for two weeks. Tom Reid',
    ],
    ['Hello Tom,\n\nSo, Sarah, here is what we do: it ships today.\n\nMia', 'No reply for two weeks. Tom Reid'],
    [
      'Hello Tom,\n\nOnce again, Sarah, please accept our apologies. It ships today.\n\nMia',
      'No reply for two weeks. Tom Reid',
    ],
    ['Hello Tom,\n\nThanks again Sarah!\n\nIt ships today.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ["Sarah, I'm so sorry. It ships today.", 'No reply for two weeks. Tom Reid'],
    ['Good afternoon Ms Sarah,\n\nIt ships today.', 'No reply for two weeks. Tom Reid'],
    ['Hey Sarah! It ships today.', 'No reply for two weeks. Tom Reid'],
    ['Hi Tim,\n\nIt ships today.', 'No reply for two weeks. Tom Reid'],
    ['Dear Mr Read,\n\nIt ships today.', 'No reply for two weeks. Tom Reid'],
    ['Dear Mr. Kowalski,\n\nIt ships today.', 'No reply for two weeks. Tom Reid'],
    ['Dear Ms Reid,\n\nIt ships today.', 'No reply for two weeks. Tom Reid'],
    ['Hi there Sarah,\n\nIt ships today.', 'No reply for two weeks. Tom Reid'],
    ['Hi again Sarah,\n\nIt ships today.', 'No reply for two weeks. Tom Reid'],
    ['Thank you for contacting us, Mrs Kent.\nIt ships today.', 'No reply for two weeks. Tom Reid'],
    ['Thank you for contacting us today Sarah.\nIt ships today.', 'No reply for two weeks. Tom Reid'],
    ['Hi Tom,\n\nYour parcel ships today. You have our word, Sarah.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hi Tom,\n\nI hear you, Mrs Kent. It ships today.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Oh no Sarah! It ships today.', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nI completely understand Sarah. It ships today.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nNot to worry Sarah, it ships today.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nIt ships today. Have a lovely weekend Sarah!\n\nMia', 'No reply for two weeks. Tom Reid'],
    ["Right, Sarah, I've found it. It ships today.", 'No reply for two weeks. Tom Reid'],
    ['Hello Joanne,\n\nDone.', 'Please fix before Saturday. Joanna'],
    ['Hello Steven,\n\nDone.', 'Please fix before Saturday. Stephen Ward'],
    ['Hello Katharine,\n\nDone.', 'Please fix. Catherine Bell'],
    [
      'Apologies Mr Aliyu. We are checking.',
      'surveyor came on the 10th, Mr Aliyu. what are you waiting for. Bola Adeyemi',
    ],
    ['Dear Alun,\n\nWe need the certificate.', 'My husband Alun died on 12 February. Gwendolyn Price (Mrs)'],
    ['Dear Mr Price,\n\nWe need the certificate.', 'My husband Alun died on 12 February. Gwendolyn Price (Mrs)'],
    ['Dear Mr Dunne,\n\nWe note.', 'I spoke to your Mr Dunne on the 13th. G. Whitcombe'],
    ['Hi Jodie,\n\nThanks.', 'I told Jodie on the phone. Oluwaseun Bakare'],
    ['Hi Claire,\n\nTry again please.', 'Hi Claire, thanks but it is still broken. Rob'],
    ['Hi Preeti,\n\nSomebody comes today.', 'hiya its priya from flat 4, no hot water'],
    ['Hi Ngozi, you are in again.', 'this is Nkechi Obi, account 5521, locked out'],
    ['Hi Karolina,\n\nYou are in.', 'locked out. thx, Kasia'],
    ['Hi Fatima,\n\nYou are in.', 'Sent by Aisha Bello. locked out'],
  ])('sees: %s | %s', (draft, customer) => expect(found(draft, customer)).toHaveLength(1));

  it.each([
    ['Hello Tom,\n\nI have asked Sarah. It ships today.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nOur driver, Martin, brings it today.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nYour neighbour, Sarah, has it.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Mr Reid,\n\nIt ships today.\n\nThanks for your patience,\nSarah', 'No reply for two weeks. Tom Reid'],
    ['Hello Thomas,\n\nIt ships today. Best, Sarah', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nIt ships today. Thank you for your patience. Sarah', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nThank you, Sarah', 'No reply for two weeks. Tom Reid'],
    ['Hi Tom, Sarah here from the warehouse. It ships today.', 'No reply for two weeks. Tom Reid'],
    [
      "Hello Tom,\n\nI'm Sarah, and I look after your case. Please ask for me, Sarah, when you call.",
      'No reply for two weeks. Tom Reid',
    ],
    ['Hello Tom,\n\nI spoke to Martin, Sarah and Joe. It ships today.', 'No reply for two weeks. Tom Reid'],
    ["Hi Alfie's mum,\n\nI'm sorry.", 'Alfie came home with a bite. Tamsin'],
    ["Dear parents of Alfie,\n\nI'm sorry.", 'Alfie came home with a bite. Tamsin'],
    ['Hello Cathy,\n\nDone.', 'Please fix. Catherine Bell'],
    ['Hello Kate,\n\nDone.', 'Please fix. Catherine Bell'],
    ['Hello Joanna,\n\nDone.', 'Please fix. Jo Bell'],
    ['Hello Mueller,\n\nDone.', 'Please fix. Müller'],
    ['Hi Kechi, you are in again.', 'this is Nkechi Obi, account 5521, locked out'],
    ['Dear Ms Li,\n\nYou are in.', 'My name is Li Wei. Locked out.'],
    ['Hi Wei,\n\nYou are in.', 'My name is Li Wei. Locked out.'],
    ['Hi Lan,\n\nYou are in.', 'Nguyen Thi Lan, locked out since noon. Regards, Nguyen Thi Lan'],
    ['Estimado José,\n\nIt works.', 'Regards, José García López'],
    ['Hi Mo,\n\nYou are in.', 'Locked out. Regards, Mohammed Al-Rashid'],
    ['Hi Katarzyna,\n\nYou are in.', 'locked out. thx, Kasia'],
    ['Greetings, Survivor!\n\nYou are in.', 'locked out!!'],
    ['Greetings, Survivor!\n\nYou are in.', 'locked out!! Jaylen Brooks'],
    ['Hello Adventurer,\n\nYou are in.', 'locked out!! Jaylen Brooks'],
    ['Hi Superstar,\n\nYou are in.', 'locked out!! Jaylen Brooks'],
    ['Hello Tom,\n\nIt ships today.\n\nThanks again, Sarah', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nIt ships today. Well, Friday at the latest.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nRight, Monday it is.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nWe sent it to your office, London.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nNow Amazon, eBay and others sell it too.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nYou can ask anybody in the shop, Martin or Sarah.\n\nMia', 'No reply for two weeks. Tom Reid'],
    ['Hello Tom,\n\nYou will be served by our newest colleague, Sarah.\n\nMia', 'No reply for two weeks. Tom Reid'],
  ])('near miss: %s | %s', (draft, customer) => expect(found(draft, customer)).toEqual([]));

  it('an initial in the signature does not undo the name on the ticket', () => {
    expect(found('Hi Martin,\n\nDone.', 'It failed again.\n\nM. Eberhardt', 'Marcus Eberhardt')).toHaveLength(1);
    expect(found('Hi Marcus,\n\nDone.', 'It failed again.\n\nM. Eberhardt', 'Marcus Eberhardt')).toEqual([]);
    expect(found('Hi Martin,\n\nDone.', 'It failed again.\n\nM. Eberhardt')).toEqual([]);
  });
});
