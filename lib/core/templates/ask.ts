export interface Field {
  readonly name: string;
  readonly label: string;
  /** What was found in the conversation, to be confirmed; empty when nothing was. */
  readonly value: string;
  readonly options?: readonly string[];
}

/** Variables that may be missing from a conversation, and how to ask for them. */
export const VARIABLES: Readonly<Record<string, string>> = {
  'customer.first_name': 'Customer’s first name',
  'customer.last_name': 'Customer’s last name',
  'customer.name': 'Customer’s name',
  'customer.email': 'Customer’s e-mail address',
  'customer.company': 'Customer’s company',
  'agent.first_name': 'Your first name',
  'agent.name': 'Your name',
  'ticket.id': 'Ticket number',
  'ticket.subject': 'Ticket subject',
  'ticket.url': 'Link to the ticket',
  'order.number': 'Order number',
  'company.name': 'Your company’s name',
  clipboard: 'Text to paste',
  channel: 'Channel',
  persona: 'Persona',
  today: 'Today’s date',
};

export type Answers = Readonly<Record<string, string>>;

/** Everything one form asks for. A label asked twice is one field. */
export interface Form {
  readonly answers: Answers;
  /** The usable answer, if there is one; else the field joins the form. */
  answer(field: Field): string | undefined;
  field(name: string): Field | undefined;
  /** All that is asked for, in the order it came up. */
  fields(): readonly Field[];
}

export function createForm(answers: Answers): Form {
  const fields = new Map<string, Field>();
  return {
    answers,
    answer(field) {
      const given = answers[field.name]?.trim();
      const fits = given && (field.options === undefined || field.options.includes(given));
      if (fits) return given;
      if (!fields.has(field.name)) fields.set(field.name, field);
      return undefined;
    },
    field: (name) => fields.get(name),
    fields: () => [...fields.values()],
  };
}
