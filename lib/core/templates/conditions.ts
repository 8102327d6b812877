/**
 * `{% if customer.company %}` asks whether it is there; `{% if customer.company == "Acme" %}` asks what it is, and not to
 * know that is no answer: such a variable is asked for like any other.
 */
import { CaseTag, type Context, IfTag, UnlessTag, type Value } from 'liquidjs';

const EXISTENCE = new Set(['and', 'or', 'not']);

function onlyExistence({ initial }: Value): boolean {
  return initial.postfix.every((token) => !('operator' in token) || EXISTENCE.has(String(token.operator)));
}

function judged(value: Value, lenient: boolean): Value {
  const evaluate = value.value.bind(value);
  value.value = (context: Context) => evaluate(context, lenient);
  return value;
}

class If extends IfTag {
  constructor(...parts: ConstructorParameters<typeof IfTag>) {
    super(...parts);
    for (const { value } of this.branches) judged(value, onlyExistence(value));
  }
}

class Unless extends UnlessTag {
  constructor(...parts: ConstructorParameters<typeof UnlessTag>) {
    super(...parts);
    for (const { value } of this.branches) judged(value, onlyExistence(value));
  }
}

class Case extends CaseTag {
  constructor(...parts: ConstructorParameters<typeof CaseTag>) {
    super(...parts);
    judged(this.value, false);
  }
}

export const conditionTags = { if: If, unless: Unless, case: Case } as const;
