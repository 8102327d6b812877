/** Keys for programs and addresses inside a company. */
import { afterOf, beforeOf, type SecretShape } from './secret-shape.ts';

/** Their own machine or device: "open http://192.168.0.1 on your router". */
const THEIRS =
  /\b(?:your (?:router|printer|device|box|hub|browser|own|app|server|machine|computer|site|laptop|team)|router|printer|modem|admin page of your|type|locally|dev server)\b/i;
const EXAMPLE = /^(?:pass(?:word)?|pwd|xxx+|\*+|<.*|\[.*|\{.*|your.*|\$.*|…|\.{3})$/i;

export const SECRET_KEYS: readonly SecretShape[] = [
  {
    kind: 'key',
    guard:
      /sk_|pk_|rk_|AKIA|gh[pousr]_|github_pat|glpat|xox|eyJ|[Bb]earer|BEGIN|api|secret|token|AIza|key|SG\.|shpat|whsec|hooks\.slack/i,
    expression:
      /\b(?:sk_(?:live|test)_\w{8,}|sk-[\w-]{20,}|rk_live_\w{8,}|whsec_\w{16,}|shp(?:at|ss|ca)_\w{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|AKIA[0-9A-Z]{12,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeprs]-[\w-]{10,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.[\w-]{5,}(?:\.[\w-]+)?)\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bhttps:\/\/hooks\.slack\.com\/services\/\S+|\bBearer (?=[\w.~+/-]*\d)[\w.~+/-]{16,}=*|\b(?:(?:api|secret|access|private|auth|client|app|refresh|session|webhook|signing|recovery|encryption|master)[ _-]?(?:key|token|secret|phrase)|(?<=\b(?:the|your|this|my) )(?:token|secret))(?: (?:is|was)|:|=)+\s*["“'‘]?((?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w.-]{10,})|\b(?:recovery|backup|encryption|master) (?:key|code)s? ((?=[\w-]*\d)[A-Z\d]{3,6}(?:-[A-Z\d]{3,6}){2,})\b/gi,
    confidence: () => 0.97,
  },
  {
    // A name and a password inside an address.
    kind: 'key',
    guard: /:\/\/|Password=|Pwd=|mysql/i,
    expression:
      /\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|rediss|amqps?|s?ftp|mssql|smtp|https?):\/\/[\w.%-]+:([^\s@/]+)@[\w.-]+[^\s,;)]*|\b(?:Password|Pwd)=([^;\s]{4,});?|\bmysql\b[^\n]{0,60}? -p(\S{4,})/gi,
    confidence: (match) => (EXAMPLE.test(match[1] ?? match[2] ?? match[3] ?? '') ? 0 : 0.95),
  },
  {
    kind: 'internal',
    guard: /:\/\/|\\\\|\.(?:local|internal|corp|lan|intranet)\b|localhost/i,
    expression:
      /\bhttps?:\/\/(?:[\w.-]*\b(?:intranet|internal|staging|jira|confluence|wiki\.|admin|backoffice|back-office|localhost|grafana|kibana|jenkins|gitlab|sharepoint|dev)\b[\w.-]*|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|127\.0\.0\.1|[\w.-]+\.(?:local|internal|corp|lan|intranet))(?::\d+)?(?:\/[^\s<>()]*)?|\\\\[\w.-]+\\[\w.$-]+(?:\\[\w.$ -]+)*|\b[\w-]+(?:\.[\w-]+)*\.(?:internal|corp|intranet|lan)\b(?:\/\S*)?|\bhttps?:\/\/[\w.-]+\/(?:admin|wp-admin|backoffice|internal|agent)\/\S*/gi,
    confidence: (match, text) => (THEIRS.test(beforeOf(match, text, 60) + afterOf(match, text)) ? 0 : 0.92),
  },
  {
    kind: 'internal',
    guard:
      /intranet|internal|jira|confluence|wiki|back-?office|staging|crm|\/agent|atlassian|slack|notion\.so|trello|linear\.app|monday\.com|sharepoint|smb:|file:|[F-Z]:\\|intercom|salesforce|force\.com|hubspot|freshdesk|gorgias|helpscout|frontapp|kustomer/i,
    expression:
      /\b(?:(?:intranet|jira|confluence|wiki|backoffice|back-office|crm|staging|internal|admin)\.[\w-]+(?:\.[\w-]+)+(?:\/[^\s<>()]*)?|[\w-]+\.atlassian\.net\/\S+|[\w-]+\.slack\.com\/(?:archives|messages)\S*|(?:www\.)?notion\.so\/\S+|trello\.com\/[bc]\/\S+|linear\.app\/\S+|[\w-]+\.monday\.com\/boards\S*|[\w-]+\.sharepoint\.com\/\S+|app\.intercom\.com\/a\/\S+|app\.hubspot\.com\/\S+|[\w.-]+\.(?:lightning\.force|my\.salesforce)\.com\/\S+|[\w-]+\.freshdesk\.com\/a\/\S+|[\w-]+\.gorgias\.com\/app\/\S+|secure\.helpscout\.net\/conversation\S+|app\.frontapp\.com\/\S+|[\w-]+\.kustomerapp\.com\/\S+|(?:smb|file):\/\/\S+|[F-Z]:\\[\w .&-]+(?:\\[\w .&-]+)+)|(?<=\s)#[a-z][\w-]{2,30} (?:channel )?(?:on|in) (?:our )?Slack\b/gi,
    confidence: (match, text) =>
      /@$/.test(text.slice(Math.max(0, match.index - 1), match.index)) ||
      /\byour own\b[^.\n]{0,24}$/i.test(beforeOf(match, text))
        ? 0
        : 0.9,
  },
];
