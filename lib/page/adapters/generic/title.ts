/** The window title often is the one dependable place for number, subject and customer. Pure. */

interface TitleReading {
  readonly id?: string;
  readonly subject?: string;
  readonly customer?: string;
  readonly agent?: string;
}

const GRAMMARS: readonly RegExp[] = [
  /^\[#?(?<id>[A-Z]+-\d+|\d+)\] (?<subject>.+?)(?: [:|-] [^:|]+)?$/u,
  /^(?<subject>.+?) – (?<agent>[^–]+) – Zendesk$/u,
  /^#(?<id>\d+):? (?<subject>.+) - (?<customer>[^-]+)$/u,
  /^#(?<id>\d+):? (?<subject>.+)$/u,
  /^(?:\p{L}+ )?(?:ticket|case|conversation|vorgang|demande|caso|anfrage) #?(?<id>[A-Z]*-?\d+)(?:\s*[:–|·-]\s*|\s)(?<subject>.+)$/iu,
  /^(?<id>[A-Z][A-Z0-9]+-\d+)\s*[:–|·]\s*(?<subject>.+)$/u,
  /^(?<subject>.+) \(#(?<id>\d+)\)/u,
];

export function readTitle(title: string): TitleReading {
  const text = title
    .replace(/\s+/g, ' ')
    .replace(/^\(\d+\) /, '')
    .trim();
  for (const grammar of GRAMMARS) {
    const groups = grammar.exec(text)?.groups;
    if (!groups) continue;
    const { id, subject, customer, agent } = groups;
    return {
      ...(id && { id }),
      ...(subject && { subject: subject.trim() }),
      ...(customer && { customer: customer.trim() }),
      ...(agent && { agent: agent.trim() }),
    };
  }
  return {};
}
