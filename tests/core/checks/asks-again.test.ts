import { check } from '#core/checks/asks-again.ts';
import { table } from './table.ts';

table(
  check,
  [
    {
      draft: 'Please send us your order number.',
      customer: 'Order 40-22817 has not arrived.',
      quoted: 'Please send us your order number.',
    },
    {
      draft: 'Which browser and operating system are you on?',
      customer: 'Since yesterday it fails. Chrome on a Mac.',
      quoted: 'Which browser and operating system are you on?',
    },
    {
      draft: 'Could you provide the serial number?',
      customer: 'Model WX-400, serial 0093-7721.',
      quoted: 'Could you provide the serial number?',
    },
    {
      draft: 'What is your e-mail address?',
      customer: 'You can reach me at ana@example.com.',
      quoted: 'What is your e-mail address?',
    },
    {
      draft: 'Please try restarting the phone.',
      customer: 'No data. I already restarted it and took the sim out.',
      quoted: 'Please try restarting the phone.',
    },
    {
      draft: 'Kindly furnish your flight number.',
      customer: 'On 2 August, flight 771, we were refused.',
      quoted: 'Kindly furnish your flight number.',
    },
    {
      draft: 'Can you tell us the batch?',
      customer: 'plastic in the yoghurt, batch L2291',
      channel: 'social',
      quoted: 'Can you tell us the batch?',
    },
    {
      draft: 'Please send us a photo of the damage.',
      customer: 'It is cracked, I attached two photos.',
      quoted: 'Please send us a photo of the damage.',
    },
    {
      draft: 'May I have your phone number?',
      customer: 'Please call me on 0555 771 902.',
      channel: 'chat',
      quoted: 'May I have your phone number?',
    },
    {
      draft: 'Could you pop me the order number?',
      customer: 'where r my needles, order 90133, said today',
      channel: 'chat',
      quoted: 'Could you pop me the order number?',
    },
    {
      draft: 'Have you tried restarting the modem?',
      customer: "I've done the restart, the cable, the factory reset.",
      quoted: 'Have you tried restarting the modem?',
    },
    {
      draft: 'What is the registration of the vehicle?',
      customer: 'The light is on. Reg is AB12 CDE.',
      quoted: 'What is the registration of the vehicle?',
    },
    {
      draft: 'Pls reboot your hub.',
      customer: 'I restarted the hub three times.',
      quoted: 'Pls reboot your hub.',
      channel: 'chat',
    },
    {
      draft: 'Have you tried it with another laptop?',
      customer: 'Same on another laptop, tried that.',
      quoted: 'Have you tried it with another laptop?',
    },
    {
      draft: 'For verification, kindly upload a copy of your passport.',
      customer: 'I sent my passport on Monday and again today.',
      quoted: 'For verification, kindly upload a copy of your passport.',
    },
  ],
  [
    { draft: 'Please send us your order number.', customer: 'My order has not arrived.' },
    { draft: 'Can you confirm the order number 40-22817?', customer: 'Order 40-22817 has not arrived.' },
    { draft: 'Please reply to this e-mail.', customer: 'You can reach me at ana@example.com.' },
    { draft: 'We will send the label to your e-mail address.', customer: 'You can reach me at ana@example.com.' },
    { draft: 'Please send another photo from the back.', customer: 'I attached two photos.' },
    {
      draft: 'What a shame about the tree, I can see from your photos how well it was kept.',
      customer: 'My tree died. Photos enclosed.',
    },
    { draft: 'Please restart the router.', customer: 'I already reinstalled the app.' },
    { draft: 'Your order 40-22817 leaves today.', customer: 'Order 40-22817 has not arrived.' },
    { draft: 'What is your e-mail address?', customer: 'Order 40-22817 has not arrived.' },
    { draft: 'Please send us your order number.' },
    { draft: 'Please restart the hub after 9 pm.', customer: 'I restarted the hub three times.' },
    { draft: 'Please restart the hub tonight, the line is back then.', customer: 'I restarted the hub three times.' },
    { draft: 'For verification, what is your postcode?', customer: 'I live in AB1 2CD, order 40-22817.' },
  ],
);
