/**
 * Jira Service Management, Cloud and Data Center. In the Cloud one editor has tabs for note (0) and reply (1); in Data
 * Center one editor has two buttons, and nobody can tell before the press whom it will reach.
 */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';

const script = seenIn('Cloud, extensions of 2025 and 2026', 'third');
const server = seenIn('Data Center, extensions and page objects', 'third');
const probe = seenIn('not seen', 'probe');

const TABS = '[role="tab"][id*="comment-editor-container-tabs-"]';
const SHARE = '.sd-external-submit';
/** The description has the same editor. */
const AROUND = '[data-testid="issue.activity.comment"]';
const DIALOG = '#comment-container';

export default defineAdapter({
  id: 'jira-service-management',
  title: 'Jira Service Management',
  matches: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
  claims: {
    any: [
      script('[id*="comment-editor-container-tabs-"]'),
      server(`${SHARE}, .js-sd-internal-comment, .js-sd-external-comment`),
      probe('a[href*="/jira/servicedesk/projects/"]'),
    ],
    address: '/([A-Z][A-Z0-9_]+-\\d+)\\b',
  },
  panes: [],
  ticket: {
    id: [server('#key-val')],
    subject: [
      script('[data-testid="issue.views.issue-base.foundation.summary.heading"]'),
      server('#summary-val'),
      script('title', { pattern: '^\\[[A-Z][A-Z0-9_]+-\\d+\\] (.*) - ' }),
    ],
  },
  customer: {
    name: [
      server('#reporter-val'),
      probe('[data-testid*="reporter"] [data-testid$="name"], [data-testid*="reporter"] h3 + div'),
    ],
    email: [],
  },
  agent: { name: [server('meta[name="ajs-remote-user-fullname"]', { attribute: 'content' })], email: [] },
  messages: {
    opening: [
      script('[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document'),
      server('#descriptionmodule .user-content-block'),
    ],
    item: [script('[data-testid^="comment-base-item-"]'), server('#activitymodule .activity-comment')],
    body: [script('.ak-renderer-document'), server('.action-body')],
    author: [script('[data-testid$="-header"] h3'), server('.action-details .user-hover')],
    at: [
      probe('[data-testid="issue-timestamp.relative-time"] time', { attribute: 'datetime' }),
      server('time.livestamp', { attribute: 'datetime' }),
    ],
    leaveOut: [],
    roles: [
      { from: 'note', has: '[data-testid*="internal" i], .sd-internal-comment, .sd-comment-internal' },
      { from: 'customer', by: 'customer' },
      { from: 'agent', by: 'other' },
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      script(`${AROUND} #ak-editor-textarea.ProseMirror`),
      script(`${DIALOG} #ak-editor-textarea.ProseMirror`),
      server('#addcomment iframe.tox-edit-area__iframe, #issue-comment-add iframe.tox-edit-area__iframe', {
        inFrame: 'body.mce-content-body',
      }),
      server('#addcomment textarea#comment'),
    ],
    around: [script(`${AROUND}, ${DIALOG}`), server('#addcomment')],
    audience: [
      {
        where: [
          script(`${TABS}[aria-selected="true"]`, { attribute: 'id', pattern: 'tabs-(\\d)$' }),
          server('.js-sd-internal-comment.active', { attribute: 'class', pattern: 'internal' }),
          server('.js-sd-external-comment.active', { attribute: 'class', pattern: 'external' }),
        ],
        note: ['0', 'internal'],
        public: ['1', 'external'],
      },
    ],
    channel: [],
    usually: 'email',
  },
  sends: {
    // With two buttons only one reaches the customer.
    controls: [script('[data-testid="comment-save-button"]'), server(SHARE), server('#issue-comment-add-submit')],
    shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }],
  },
  skip: { quotes: [], signatures: [] },
});
