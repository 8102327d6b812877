import { check } from '#core/checks/steps-as-prose.ts';
import { table } from './table.ts';

table(
  check,
  [
    {
      draft: 'Open Settings, choose Documents, click Layout, untick Tax and press Save.',
      quoted: 'Open Settings, choose Documents, click Layout, untick Tax and press Save.',
      fixed: '1. Open Settings.\n2. Choose Documents.\n3. Click Layout.\n4. Untick Tax.\n5. Press Save.',
    },
    { draft: 'Log in, go to Security, pick the domain and press Reissue.' },
    { draft: 'First unplug it. Then wait a minute. Plug it in again. Press the button.' },
    { draft: 'Open the app, tap your photo, choose Details, tap Address.', channel: 'social' },
    { draft: 'Please log out, close all tabs, log in again, open the board and press reload.', channel: 'chat' },
    { draft: 'Turn the filter to the left, pull it out, rinse it under the tap, put it back.' },
    { draft: 'To change it, open Account, click Profile, press Edit, type the name and save.' },
    { draft: 'You need to open the lid, remove the bag, wipe the sensor and close the lid.' },
    {
      draft: 'Queue at desk 4, show your pass, sign the sheet, then hand it over.',
      quoted: 'Queue at desk 4, show your pass, sign the sheet, then hand it over.',
    },
  ],
  [
    { draft: '1. Open Settings\n2. Choose Documents\n3. Click Layout\n4. Press Save' },
    { draft: '- Open Settings\n- Choose Documents\n- Click Layout\n- Press Save' },
    { draft: 'Open a private window and go to the sign-in page there.' },
    { draft: 'Sign it, send it back, and Astrid starts on it.' },
    { draft: 'We opened the box, checked the lamp, cleaned the glass and packed it again.' },
    { draft: 'Call centre hours are 9 to 5, and call times vary.' },
    { draft: 'Did you open Settings, choose Documents, click Layout and press Save?' },
    { draft: 'Choose a day and I will book it.' },
    { draft: 'Wear them in before you set out. Bring two pairs, take a liner, and ask us anything.' },
  ],
);
