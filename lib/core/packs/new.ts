/** The folder a lead starts from: small, complete, and it passes its own check. */

/** File names (relative, with "/") and their texts. */
export function newPack(id: string, name = titled(id)): ReadonlyMap<string, string> {
  return new Map([
    ['pack.yaml', packYaml(id, name)],
    ['rules/clarity.yaml', RULES],
    ['terms.csv', TERMS],
    ['templates/refund-on-its-way.md', REFUND],
    ['templates/sign-off.md', SIGN_OFF],
    ['CHANGELOG.md', '# Changes\n\n## 1.0.0\n\n- First version.\n'],
  ]);
}

const titled = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

const packYaml = (id: string, name: string): string => `id: ${id}
name: ${JSON.stringify(name)}
version: 1.0.0
language: en
publisher:
  name: ${JSON.stringify(name)}

# What you stand for. Each rule names one of them; agents see it beside the finding.
values:
  - id: clarity
    title: Clarity
    text: Words a neighbour would use, one thought to a sentence.
  - id: reliability
    title: Reliability
    text: We promise what is in our hands, with a date, and keep it.

voice:
  text: Warm and plain. First person, active, short.

# Built-in checks can be louder, quieter or off in one channel.
profiles:
  chat:
    answerWithin: 2 # minutes
    grades:
      long-sentence: "off"

# What an agent may offer without asking.
remedies:
  currency: EUR
  refundUpTo: 50

# Your own spelling, and what people write instead.
terms:
  e-mail: [email, Email]
`;

const RULES = `# Built-in checks: louder, quieter or off for the whole team.
- { id: vague-timing, grade: ask }

- id: no-relevant-team
  find: ["the {relevant|appropriate|responsible} {team|department}"]
  instead: ["my colleague in billing"]
  message: Say who it is.
  why: A nameless team is nobody. A name shows that somebody has it.
  value: clarity
  grade: ask
  examples:
    flags: ["I have passed this to the relevant team."]
    quiet: ["I have passed this to Mira in billing."]

- id: say-when
  when: { draft: { signal: promise } }
  require: { signal: timeframe, near: promise }
  message: You promise something. Say by when.
  why: Without a date the customer has to ask again.
  value: reliability
  grade: note
  examples:
    flags: ["I will send you the label."]
    quiet: ["I will send you the label by Tuesday."]
`;

const TERMS = `term,instead,why,grade
RMA,return number,"Customers send things back, they do not know our forms.",ask
`;

const REFUND = `---
id: refund-on-its-way
title: Refund is on its way
tags: [refund]
channels: [email]
shortcut: /refund
examples:
  - Where is my refund?
  - I sent the shoes back two weeks ago and still have no money.
---
Hi {{ customer.first_name }},

I am sorry that you had to ask. I sent {% ask "Amount" %} back to your card for order
{% ask "Order number", default: order.number %}. Your bank shows it by {% ask "Date" %}.

{% cursor %}

{% render "sign-off" %}
`;

const SIGN_OFF = `---
id: sign-off
title: Sign-off
tags: [part]
---
Best regards
{{ agent.first_name }}
`;
