import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_FORM } from '../../../components/pages/options/form.ts';
import { RichText } from '../../../components/pages/options/RichText.tsx';
import { SnippetEditor } from '../../../components/pages/options/SnippetEditor.tsx';
import type { PreviewSample, SnippetActions } from '../../../components/pages/options/types.ts';
import { previewOf } from '../../../entrypoints/options/preview.ts';
import { faults } from './axe.ts';
import { button, leave, press, show, text, type } from './show.tsx';

afterEach(leave);

const sample = (own: Partial<PreviewSample> = {}): PreviewSample => ({ customer: 'known', channel: 'email', ...own });
const preview = (body: string, own: Partial<PreviewSample> = {}) => previewOf(body, 'Tom Hart', [], sample(own));

describe('a preview', () => {
  const body = 'Hello {{ customer.first_name }},\n\nabout **{{ order.number }}**.';

  it('is filled in for a customer of whom all is known, rich and plain', () => {
    expect(preview(body)).toEqual({
      kind: 'ready',
      text: 'Hello Maria,\n\nabout 48213.',
      html: '<p>Hello Maria,</p><p>about <strong>48213</strong>.</p>',
      asks: [],
    });
  });

  it('shows what would be asked for where nothing is known, where it will stand', () => {
    expect(preview(body, { customer: 'unknown' })).toMatchObject({
      text: 'Hello ‹Customer’s first name›,\n\nabout ‹Order number›.',
      asks: ['Customer’s first name', 'Order number'],
    });
  });

  it('follows the channel and the language', () => {
    const chosen = '{% if channel == "chat" %}Hi!{% else %}Dear customer,{% endif %} {{ today | date: "full" }}';
    const year = String(new Date().getFullYear());
    const day = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(new Date());
    expect(preview(chosen, { channel: 'chat', language: 'de' })).toMatchObject({ text: `Hi! ${day('de')}` });
    const inFrench = preview(chosen, { language: 'fr' });
    expect(inFrench).toMatchObject({ text: expect.stringMatching(/^Dear customer, \p{L}/u) });
    expect(JSON.stringify(inFrench)).toContain(year);
  });
});

describe('the editor', () => {
  const actions = (own: SnippetActions['preview']): SnippetActions => ({
    create: async () => ({ kind: 'saved', id: 'a' }),
    edit: async () => ({ kind: 'saved', id: 'a' }),
    remove: async () => ({ kind: 'failed', message: '' }),
    preview: own,
    history: async () => [],
    exportFile: async () => ({ kind: 'done' }),
  });
  const edit = (body: string, own: SnippetActions['preview'], channels = EMPTY_FORM.channels) =>
    show(
      <SnippetEditor
        form={{ ...EMPTY_FORM, title: 'Title', body, channels }}
        snippet={null}
        isUnsaved
        rev={0}
        others={[]}
        actions={actions(own)}
        onForm={() => undefined}
        onSaved={() => undefined}
        onDelete={null}
        onClose={() => undefined}
      />,
    );
  const real: SnippetActions['preview'] = (body, own) => preview(body, own);
  const region = () => document.querySelector('section.preview')?.textContent;

  it('shows the reply to whom one chooses', async () => {
    await edit('Hello {{ customer.first_name }}.', real);
    expect(region()).toContain('Hello Maria.');
    await type('Customer', 'german');
    expect(region()).toContain('Hello Jonas.');
    await type('Customer', 'unknown');
    expect([...document.querySelectorAll('section.preview mark')].map((one) => one.textContent)).toEqual([
      'Customer’s first name',
    ]);
    expect(region()).toContain('It will ask for: Customer’s first name');
    expect(await faults()).toEqual([]);
  });

  it('begins with the channel that the reply is for', async () => {
    const asked = vi.fn(real);
    await edit('Hello.', asked, ['chat', 'email']);
    expect(asked).toHaveBeenCalledWith('Hello.', { customer: 'known', channel: 'chat', language: undefined });
  });

  it('shows it formatted and as plain text', async () => {
    await edit('Two things:\n\n- **one**\n- two', real);
    expect(document.querySelector('.rich li strong')?.textContent).toBe('one');
    await press('Plain text');
    expect(document.querySelector('.preview-text')?.textContent).toBe('Two things:\n\n- one\n- two');
  });

  it('what cannot be filled in for one customer is no draft for that', async () => {
    const refusing: SnippetActions['preview'] = (body, own) =>
      own?.customer === 'unknown' ? { kind: 'refused', message: 'Not for nobody.' } : preview(body, own);
    await edit('Hello.', refusing);
    await type('Customer', 'unknown');
    expect(text()).toContain('Not for nobody.');
    expect(button('Save')).toBeTruthy();
  });
});

it('text that came as HTML runs nothing and keeps no element it does not know', async () => {
  await show(
    <RichText html='<p onclick="x()">A <img src="x"><script>y()</script><b>b</b> <a href="https://a.example">c</a></p>' />,
  );
  expect(document.querySelector('.rich')?.innerHTML).toBe(
    '<p>A y()b <a href="https://a.example" target="_blank" rel="noreferrer" class="focusable">c</a></p>',
  );
});
