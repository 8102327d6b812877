import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import german from '../../components/ui/findings.de.json';
import { createTexts } from '../../components/ui/texts.ts';
import { teller } from '../../components/ui/told.ts';
import type { OverlayView } from '../../lib/page/view.ts';
import de from '../../locales/de.json';
import { FINDINGS, STATES } from './gallery/states.ts';
import { all, key, leave, press, show, the, type } from './render.tsx';

const { apology, jargon, leftover } = FINDINGS;
const LOOK: OverlayView = STATES.look;
const PANEL: OverlayView = STATES['panel-look'];

afterEach(() => {
  leave();
  vi.useRealTimers();
});

describe('the mark', () => {
  it.each([
    ['look', 'Sincerely: 3 to look at'],
    ['hold', 'Sincerely: 4 to look at'],
    ['blank', 'Sincerely: 0 to look at'],
    ['clear', 'Sincerely: all clear'],
    ['paused', 'Sincerely: paused'],
    ['unwatched', 'Sincerely: 1 to look at'],
    ['note', 'Sincerely: internal note'],
    ['reading', 'Sincerely: reading'],
  ] as const)('in the state "%s" is named "%s"', (state, name) => {
    show(STATES[state]);
    expect(the('button', /^Sincerely:/).getAttribute('aria-label')).toBe(name);
  });

  it('says that send is not watched when there is nothing else to say', () => {
    show({ ...STATES.clear, state: 'unwatched' });
    expect(the('button', 'Sincerely: send is not watched here').textContent).toBe('Not watched');
  });

  it('says in its description how many hold the send', () => {
    show(STATES.hold);
    const help = the('button', /^Sincerely:/).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(help)?.textContent).toContain('1 of them holds the send.');
  });

  it('of a reply that is not begun says so in its description, and the panel what they ask for', () => {
    show(STATES.blank);
    const help = the('button', /^Sincerely:/).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(help)?.textContent).toMatch(/^Nothing written yet\./);
    const said = document.querySelector('section[aria-label="Sincerely findings"]')?.textContent;
    expect(said).toBe('They have been let down. An apology is due.They ask 2 questions.');
  });

  it.each([
    [
      'of the last hour, into an empty box, before the suggestions',
      60_000,
      [],
      ['Earlier drafts', 'Suggested replies'],
    ],
    ['of yesterday behind them', 86_400_000, [], ['Suggested replies', 'Earlier drafts']],
    ['where something is written behind them', 60_000, LOOK.checklist, ['Suggested replies', 'Earlier drafts']],
  ] as const)('offers a draft %s', (_, ago, checklist, order) => {
    const drafts = [{ id: 1, at: Date.now() - ago, text: 'I am sorry that it is late.' }];
    show({ ...PANEL, checklist, drafts });
    const names = [...document.querySelectorAll('.panel section')].map((one) => one.getAttribute('aria-label'));
    expect(names.filter((name) => order.some((one) => one === name))).toEqual(order);
  });

  it('opens the panel and closes it again', () => {
    const { calls, change } = show(LOOK);
    press(the('button', /^Sincerely:/));
    change(PANEL);
    expect(the('button', /^Sincerely:/).getAttribute('aria-expanded')).toBe('true');
    press(the('button', /^Sincerely:/));
    expect(calls).toEqual([['openPanel'], ['closePanel']]);
  });

  it('moves by arrow keys and tells where it went', () => {
    const { calls } = show(LOOK);
    the('button', /^Sincerely:/).focus();
    expect(key('ArrowLeft')).toBe(false);
    expect(calls.map(([name]) => name)).toEqual(['moveMark']);
  });
});

describe('the live region', () => {
  it('waits for a pause in typing and then says the last state once', () => {
    vi.useFakeTimers();
    const { change } = show(STATES.clear);
    const region = the('status');
    for (let revision = 0; revision < 5; revision++) {
      change({ ...LOOK, findings: LOOK.findings.slice(0, (revision % 2) + 1) });
      act(() => vi.advanceTimersByTime(400));
      expect(region.textContent).toBe('');
    }
    act(() => vi.advanceTimersByTime(1000));
    expect(region.textContent).toBe('Sincerely: 1 to look at');
  });

  it('says a notice', () => {
    vi.useFakeTimers();
    show(STATES.stale);
    act(() => vi.advanceTimersByTime(1000));
    expect(the('status').textContent).toBe('The text has changed since. Nothing was written.');
  });
});

describe('the panel', () => {
  it('lists one item per finding, with its check', () => {
    show(PANEL);
    const items = [...the('region', 'Sincerely findings').querySelectorAll('li')];
    expect(items.map((item) => item.dataset.check)).toEqual(['missing-apology', 'jargon', 'blame']);
  });

  it('keeps the list when there is nothing in it, and has none before the box was judged', () => {
    const { change } = show(STATES['panel-clear']);
    const region = the('region', 'Sincerely findings');
    expect(region.querySelector('ul')?.children).toHaveLength(0);
    expect(region.textContent).toContain('Nothing to look at in this reply.');
    change(STATES.reading);
    expect(all('region', 'Sincerely findings')).toHaveLength(0);
  });

  it('names the value that each finding serves', () => {
    show(PANEL);
    const value = (check: string) => document.querySelector(`li[data-check="${check}"] .serves`)?.textContent;
    expect(value('missing-apology')).toBe('We own our mistakes');
    expect(value('blame')).toBeUndefined();
  });

  it('says whose conversation it is, and how long they wait', () => {
    const { change } = show(STATES['panel-known']);
    const said = () => [...document.querySelectorAll('.about')].map(({ textContent }) => textContent);
    expect(said()).toEqual([
      'Sounds like “Let down more than once”. Has told the story before. Name one person and one date.',
      'Waiting: 5 hours. Your team means to answer within 8 hours.',
    ]);
    change({ ...PANEL, waiting: { minutes: 3000, within: 90 } });
    expect(said()).toEqual(['Waiting: 2 days, longer than the 90 minutes your team means to take.']);
    change(PANEL);
    expect(said()).toEqual([]);
  });

  it('applies a fix by one press, with the sentence it leads to on the button', () => {
    const { calls } = show(PANEL);
    const fix = document.querySelector('[data-check="jargon"] [data-fix]');
    expect(fix?.textContent).toBe('Say “return”Please note that your return is being processed.');
    if (fix) press(fix);
    expect(calls).toEqual([['applyFix', jargon.key, jargon.finding.fixes[0]]]);
  });

  it('opens the card of a finding: by pointer without focus, by keyboard with it', () => {
    const { calls } = show(PANEL);
    press(the('button', /No apology yet/));
    the('button', /No apology yet/).focus();
    key('Enter');
    expect(calls).toEqual([
      ['openCard', apology.key, false],
      ['openCard', apology.key, true],
    ]);
  });

  it('opens the card from the checklist, where a line has one', () => {
    const { calls } = show(PANEL);
    press(the('button', 'Plain words, missing'));
    expect(calls).toEqual([['openCard', jargon.key, false]]);
    expect(all('button', /Greeting/)).toHaveLength(0);
  });

  it('gives the reason of a suggestion and inserts it', () => {
    const { calls } = show(PANEL);
    const region = the('region', 'Suggested replies');
    expect(region.textContent).toContain('matches: waited, parcel, delay · Starter pack');
    expect(region.textContent).toContain('matches: refund · you chose it for messages like this · Yours');
    const insert = region.querySelector('[data-insert="late-parcel"]');
    if (insert) press(insert);
    expect(calls).toEqual([['insertSuggestion', 'late-parcel']]);
  });

  it('says of a suggestion that is likelier wrong than right that it is a guess', () => {
    const [sure, other] = PANEL.suggestions;
    if (!sure || !other) throw new Error('two suggestions are needed');
    show({ ...PANEL, suggestions: [sure, { ...other, guess: true }] });
    const [first, second] = the('region', 'Suggested replies').querySelectorAll('li');
    expect(first?.textContent).not.toContain('guess');
    expect(second?.textContent).toContain('only a guess · matches: refund');
  });

  it('says in one line what was skipped', () => {
    show(PANEL);
    expect(document.body.textContent).toContain('Not checked: a quote, the signature, and 2 links');
  });

  it.each([
    ['note', 'This is an internal note. The customer does not see it.'],
    ['note', 'Another checker underlines in this box, so findings are shown here only.'],
    ['unwatched', 'Send is not watched on this page. Look here before you send.'],
  ] as const)('in the state "%s" says "%s"', (state, words) => {
    show(STATES[state]);
    expect(document.body.textContent).toContain(words);
  });

  it('searches, pauses, starts again, closes', () => {
    const { calls, change } = show(PANEL);
    press(the('button', 'Search replies'));
    press(the('button', 'Pause for an hour'));
    press(the('button', 'Close the panel'));
    the('button', 'Close the panel').focus();
    key('Escape');
    change(STATES.paused);
    expect(all('button', 'Pause for an hour')).toHaveLength(0);
    press(the('button', 'Check again'));
    expect(calls.map(([name]) => name)).toEqual(['openSearch', 'pause', 'closePanel', 'closePanel', 'resume']);
  });
});

describe('what the checker says, where people read German', () => {
  const texts = createTexts('de', de, teller(german));
  const finding = {
    ...jargon.finding,
    message: '“return” is plainer than “RMA”.',
    why: 'A rule of your team.',
    because: [{ saw: 'a word of the trade', in: 'draft' as const }],
  };
  const shown = { ...jargon, finding };

  it('is German in the panel, on the card and before sending', () => {
    const { place, change } = show({ ...PANEL, findings: [shown] }, texts);
    expect(place.querySelector('.finding-message')?.textContent).toBe('„return“ ist einfacher als „RMA“.');
    expect(place.querySelector('.fix-label')?.textContent).toBe('„return“ schreiben');
    const { card } = STATES['card-phrase'];
    if (!card) throw new Error('There is no card.');
    change({ ...STATES['card-phrase'], findings: [{ ...shown, key: card.key }], card });
    const words = place.querySelector('.card')?.textContent;
    for (const said of ['„return“ ist einfacher', 'Eine Regel Ihres Teams.', 'ein Fachwort'])
      expect(words).toContain(said);
    change({ ...STATES['before-send'], dialog: { holds: [shown] } });
    expect(place.querySelector('.hold')?.textContent).toContain('„return“ ist einfacher als „RMA“.');
  });
});

describe('the card', () => {
  it('shows words, why, value and every fix', () => {
    show(STATES['card-phrase']);
    const card = the('dialog', jargon.finding.message);
    expect(card.querySelector('blockquote')?.textContent).toBe('RMA');
    expect(card.textContent).toContain(jargon.finding.why);
    expect(card.textContent).toContain('Serves “Plain words”');
    expect(card.querySelectorAll('[data-fix]')).toHaveLength(1);
  });

  it('takes focus only when it was opened by keyboard', () => {
    const { change } = show(STATES['card-absence']);
    expect(document.activeElement).toBe(document.body);
    change(STATES['card-phrase']);
    expect(document.activeElement?.getAttribute('data-fix')).toBe('Say “return”');
  });

  it('closes with Escape', () => {
    const { calls } = show(STATES['card-phrase']);
    key('Escape');
    expect(calls).toEqual([['closeCard']]);
  });

  it.each([
    ['Ignore here', 'ignoreOnce'],
    ['Ignore this wording', 'ignoreWording'],
    ['Turn this check off', 'turnOff'],
    ['This was wrong', 'reportWrong'],
  ])('"%s" calls %s', (label, action) => {
    const { calls } = show(STATES['card-phrase']);
    press(the('button', label));
    expect(calls).toEqual([[action, jargon.key]]);
  });

  it('does not offer to turn off what the organisation has set', () => {
    const view = STATES['card-phrase'];
    show({ ...view, findings: view.findings.map((item) => ({ ...item, locked: true })) });
    expect(all('button', 'Turn this check off')).toHaveLength(0);
    expect(all('button', 'Ignore here')).toHaveLength(1);
  });

  it('does not offer to ignore the wording of what is missing', () => {
    show(STATES['card-absence']);
    expect(all('button', 'Ignore this wording')).toHaveLength(0);
  });

  it('goes with its finding', () => {
    const { change } = show(STATES['card-phrase']);
    change({ ...STATES['card-phrase'], findings: [apology] });
    expect(all('dialog')).toHaveLength(0);
  });
});

describe('before you send', () => {
  it('starts on "Keep editing" and says what holds', () => {
    show(STATES['before-send']);
    const dialog = the('alertdialog', 'Before you send');
    expect(dialog.textContent).toContain('A field is not filled in');
    expect(document.activeElement).toBe(the('button', 'Keep editing'));
  });

  it('never sends on Enter, whatever has focus', () => {
    const { calls } = show(STATES['before-send']);
    the('button', 'Send anyway').focus();
    key('Enter');
    the('textbox', 'Reason, if you like').focus();
    key('Enter');
    expect(calls).toEqual([]);
    expect(the('alertdialog', 'Before you send').hasAttribute('open')).toBe(true);
  });

  it('leaves Space to mean "Send anyway" where it has focus', () => {
    show(STATES['before-send']);
    the('button', 'Send anyway').focus();
    expect(key(' ')).toBe(true);
  });

  it('is not closed by the Enter that opened it and is still held down', () => {
    const { calls } = show(STATES['before-send']);
    key('Enter', { repeat: true });
    key('Enter', { ctrlKey: true });
    expect(calls).toEqual([]);
    key('Enter');
    expect(calls).toEqual([['keepEditing']]);
  });

  it('sends anyway by a press, with the reason', () => {
    const { calls } = show(STATES['before-send']);
    type(the('textbox', 'Reason, if you like'), ' it is a quote ');
    press(the('button', 'Send anyway'));
    expect(calls).toEqual([['sendAnyway', 'it is a quote']]);
  });

  it('does not take the second half of a double click for a press', () => {
    const { calls } = show(STATES['before-send']);
    act(() => the('button', 'Send anyway').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })));
    expect(calls).toEqual([]);
  });

  it('is closed before a fix is written, and opens again when Send is pressed again', () => {
    const { calls, change } = show(STATES['before-send']);
    const dialog = the('alertdialog', 'Before you send');
    const fix = dialog.querySelector('[data-fix]');
    if (fix) press(fix);
    expect(dialog.hasAttribute('open')).toBe(false);
    expect(calls).toEqual([['keepEditing'], ['applyFix', leftover.key, leftover.finding.fixes[0]]]);
    change({ ...STATES['before-send'], dialog: { holds: [FINDINGS.blame] } });
    expect(the('alertdialog', 'Before you send').hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(the('button', 'Keep editing'));
  });

  it('means "Keep editing" by Escape', () => {
    const { calls } = show(STATES['before-send']);
    key('Escape');
    expect(calls).toEqual([['keepEditing']]);
  });

  it('keeps Tab inside', () => {
    show(STATES['before-send']);
    key('Tab');
    expect(document.activeElement?.hasAttribute('data-fix')).toBe(true);
    key('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(the('button', 'Keep editing'));
  });
});

describe('search', () => {
  it('walks by arrows, round the ends, with the preview beside it, and inserts by Enter', () => {
    const hits = STATES.search.search.hits.slice(0, 3).map((hit, at) => ({ ...hit, preview: `Text ${at}` }));
    const { calls } = show({ ...STATES.search, search: { opening: 1, query: '', hits, total: 3 } });
    expect(document.activeElement).toBe(the('combobox', 'Search replies'));
    key('ArrowUp');
    expect(the('region', 'Preview').textContent).toBe('Text 2');
    key('ArrowDown');
    key('ArrowDown');
    expect(the('region', 'Preview').textContent).toBe('Text 1');
    const active = the('combobox').getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true');
    key('Enter');
    expect(calls).toEqual([['insertHit', hits[1]?.id]]);
  });

  it('lets Tab reach the preview and come back, where the arrows scroll', () => {
    show(STATES.search);
    const [field, preview] = [the('combobox'), the('region', 'Preview')];
    // Not at an end: the browser goes on by itself.
    expect(key('Tab')).toBe(true);
    preview.focus();
    expect(key('ArrowDown')).toBe(true);
    expect(field.getAttribute('aria-activedescendant')).toMatch(/-0$/);
    expect(key('Tab')).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  it('asks for what is typed and starts at the first answer', () => {
    const { calls } = show(STATES.search);
    key('ArrowDown');
    type(the('combobox'), 'refund');
    expect(calls).toEqual([['setQuery', 'refund']]);
    expect(all('option')[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('stays closed once an insert was chosen, and opens when it is asked for anew', () => {
    const { change } = show(STATES.search);
    const dialog = the('dialog', 'Find a reply');
    key('Enter');
    change({ ...STATES.search, search: { ...STATES.search.search, total: 7 } });
    expect(dialog.hasAttribute('open')).toBe(false);
    change({ ...STATES.search, search: { opening: 2, query: '', hits: STATES.search.search.hits, total: 7 } });
    expect(dialog.hasAttribute('open')).toBe(true);
    expect(the('combobox')).toHaveProperty('value', '');
  });

  it('does not insert while a word is being composed', () => {
    const { calls } = show(STATES.search);
    key('Enter', { isComposing: true });
    expect(calls).toEqual([]);
  });

  it('shows 50 rows at most and says how many there are', () => {
    const hits = Array.from({ length: 80 }, (_, at) => ({ id: `${at}`, title: `${at}`, preview: '', source: '' }));
    show({ ...STATES.search, search: { opening: 1, query: '', hits, total: 200, capped: true } });
    expect(document.body.textContent).toContain('the first 50 of 200+');
    // As many as are in sight; the rest for who goes there.
    expect(all('option')).toHaveLength(8);
    key('ArrowUp');
    expect(all('option')).toHaveLength(50);
    expect(all('option')[49]?.getAttribute('aria-selected')).toBe('true');
    type(the('combobox'), 'r');
    expect(all('option')).toHaveLength(8);
    act(() => void all('option')[0]?.parentElement?.dispatchEvent(new Event('scroll')));
    expect(all('option')).toHaveLength(50);
  });

  it('Enter means what was typed, also before its answer is there', () => {
    const { calls, change } = show(STATES.search);
    const [, second] = STATES.search.search.hits;
    if (!second) throw new Error('no second hit');
    type(the('combobox'), 'refund');
    key('Enter');
    expect(calls).toEqual([['setQuery', 'refund']]);
    change({ ...STATES.search, search: { opening: 1, query: 'ref', hits: STATES.search.search.hits, total: 9 } });
    expect(calls).toHaveLength(1);
    change({ ...STATES.search, search: { opening: 1, query: 'refund', hits: [second], total: 1 } });
    expect(calls).toEqual([
      ['setQuery', 'refund'],
      ['insertHit', second.id],
    ]);
    expect(the('dialog', 'Find a reply').hasAttribute('open')).toBe(false);
  });

  it('typing on after Enter takes it back', () => {
    const { calls, change } = show(STATES.search);
    type(the('combobox'), 'refund');
    key('Enter');
    type(the('combobox'), 'refunds');
    change({ ...STATES.search, search: { opening: 1, query: 'refunds', hits: STATES.search.search.hits, total: 9 } });
    expect(calls.map(([name]) => name)).toEqual(['setQuery', 'setQuery']);
  });

  it('claims nothing about the library before there is an answer', () => {
    const { change } = show({ ...STATES.search, search: { opening: 1, query: '', hits: [], total: null } });
    expect(the('dialog').textContent).toContain('Fetching your replies');
    expect(the('dialog').textContent).not.toMatch(/No replies yet|0 replies/);
    change({ ...STATES.search, search: { opening: 1, query: '', hits: [], total: 0 } });
    expect(the('dialog').textContent).toContain('No replies yet');
  });

  it('says that more is being read in', () => {
    const { change } = show({ ...STATES.search, search: { ...STATES.search.search, behind: true } });
    expect(the('dialog').textContent).toContain('New replies are still being read in.');
    change(STATES.search);
    expect(the('dialog').textContent).not.toContain('read in');
  });

  it('says what to do when nothing matches', () => {
    const { calls } = show(STATES['search-none']);
    expect(document.body.textContent).toContain('No reply matches “zeppelin”.');
    key('Enter');
    key('Escape');
    expect(calls).toEqual([['closeSearch']]);
  });
});

describe('the small form', () => {
  it.each([
    ['', '12'],
    ['9', '9'],
  ])('begins with what was typed before it was there, and not over what is known: %j', (known, begins) => {
    const { ask } = STATES.ask;
    show({ ...STATES.ask, ask: { ...ask, typed: '12', fields: [{ name: 'price', label: 'Price', value: known }] } });
    expect(the('textbox', 'Price')).toMatchObject({ value: begins });
  });

  it('asks in order, with what is known already there, and gives all of it', () => {
    const { calls } = show(STATES.ask);
    const labels = [...document.querySelectorAll('label')].map((label) => label.textContent);
    expect(labels).toEqual(['Order number', 'New delivery date', 'Carrier']);
    expect(document.activeElement).toBe(the('textbox', 'Order number'));
    type(the('textbox', 'New delivery date'), 'Tuesday');
    act(() =>
      document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true })),
    );
    expect(calls).toEqual([['submitAsk', { order: 'A-20418', date: 'Tuesday', carrier: 'DHL' }]]);
  });

  it('Enter gives it also from a list to choose from, which the browser would open', () => {
    const { calls } = show(STATES.ask);
    for (const field of all('textbox')) type(field, 'x');
    document.querySelector('select')?.focus();
    expect(key('Enter')).toBe(false);
    expect(calls.map(([name]) => name)).toEqual(['submitAsk']);
  });

  it('can be left', () => {
    const { calls } = show(STATES.ask);
    press(the('button', 'Cancel'));
    expect(calls).toEqual([['cancelAsk']]);
  });
});

describe('notices', () => {
  it('say which reply was not inserted, and insert it with what was answered', () => {
    const { calls } = show(STATES.moved);
    expect(the('region', 'Sincerely notice').textContent).toContain('“/refund” is no longer where you typed it.');
    press(the('button', 'Insert here'));
    expect(calls).toEqual([['insertSuggestion', 'refund', { order: '7' }]]);
  });

  it('puts text that was not taken on offer', () => {
    const { calls } = show(STATES['not-taken']);
    press(the('button', 'Copy'));
    press(the('button', 'Dismiss'));
    expect(calls).toEqual([['copy', STATES['not-taken'].notice.text], ['dismissNotice']]);
  });
});
