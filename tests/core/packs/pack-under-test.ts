/** A pack of ours as its agents meet it: read from its sources, its replies filled in, and judged in its own voice. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { type Channel, EMPTY_CONVERSATION, type Snippet } from '#core/model.ts';
import type { Pack } from '#core/packs/schema.ts';
import { readSource, type SourcePlaces } from '#core/packs/source.ts';
import { snippetsOf, voiceOf } from '#core/packs/voice.ts';
import type { ReplyContext } from '#core/templates/context.ts';
import { type Rendered, renderSnippet } from '#core/templates/render.ts';
import { sourceFiles } from '../../../cli/pack-files.ts';

interface Desk {
  /** What is known of a conversation there. */
  readonly known: ReplyContext;
  /** What somebody at the desk would type into the form. */
  readonly answerTo: (label: string) => string;
}

export interface PackUnderTest {
  readonly pack: Pack;
  readonly places: SourcePlaces;
  /** The file that is committed. */
  readonly built: string;
  readonly library: readonly Snippet[];
  /** The templates that are whole replies. */
  readonly replies: Pack['templates'];
  /** Filled in, with each choice's `option`; throws where it cannot be. */
  textOf(id: string, context?: ReplyContext, option?: number): string;
  /** `check: message` of all that is louder than a note. */
  findingsIn(text: string, customer: string, channel: Channel, name?: string): string[];
}

const folder = fileURLToPath(new URL('../../../packs/', import.meta.url));

export async function packUnderTest(name: string, { known, answerTo }: Desk): Promise<PackUnderTest> {
  const read = readSource(await sourceFiles(folder + name));
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems, null, 1));
  const { pack, places } = read;
  const library = snippetsOf(pack);
  const checker = createDraftChecker({ onFailure: (_, error) => expect.unreachable(String(error)) });

  const filled = (id: string, context: ReplyContext, option: number): Rendered => {
    const snippet = library.find((one) => one.id === `${pack.id}:${id}`);
    if (!snippet) throw new Error(id);
    const answers: Record<string, string> = {};
    for (let forms = 0; forms < 3; forms++) {
      const rendered = renderSnippet(snippet, context, answers, library);
      if (rendered.kind !== 'ask') return rendered;
      for (const { name, label, value, options } of rendered.fields)
        answers[name] = options?.[Math.min(option, options.length - 1)] ?? (value || answerTo(label));
    }
    throw new Error(`${id} asks again and again`);
  };

  return {
    pack,
    places,
    built: readFileSync(`${folder}${name}.gen.json`, 'utf8'),
    library,
    replies: pack.templates.filter(({ tags }) => !tags.includes('part')),
    textOf(id, context = known, option = 0) {
      const rendered = filled(id, context, option);
      if (rendered.kind !== 'ready') throw new Error(`${id}: ${JSON.stringify(rendered)}`);
      return rendered.text;
    },
    findingsIn(text, customer, channel, name) {
      const voice = { ...voiceOf([pack], channel), approved: [] };
      const messages = [{ from: 'customer' as const, text: customer }];
      const conversation = { ...EMPTY_CONVERSATION, messages, ...(name && { customer: { name } }) };
      const { findings } = checker.judge({ text, channel, revision: 0, skipped: [] }, conversation, voice);
      return findings.filter(({ grade }) => grade !== 'note').map(({ check, message }) => `${check}: ${message}`);
    },
  };
}
