/** Templates that could not be inserted: unknown variables, missing parts, broken tags. */
import { VARIABLES } from '../../templates/ask.ts';
import { globalsOf } from '../../templates/globals.ts';
import { companyOf, isOfCompany } from '../company.ts';
import { sampleOf } from '../samples.ts';
import type { Pack } from '../schema.ts';
import type { PackLint } from './lint.ts';

export const lint: PackLint = {
  id: 'fill-in',
  run: ({ pack, samples }) => [
    ...signOffs(pack),
    ...samples.flatMap(({ id, template, problem }) => {
      const subject = { kind: 'template', id } as const;
      const error = (lineOffset: number, message: string) =>
        ({ severity: 'error', subject, lineOffset, message }) as const;
      // Also what a condition hid from the sample.
      const unknown = globalsOf(template.body).filter(({ path }) => !isKnown(path, pack));
      if (unknown.length > 0)
        return unknown.map(({ path, line }) => error(line - 1, `“${path}” is not a known field.`));
      if (problem === undefined) return [];
      const line = /^Line (\d+): /.exec(problem);
      return [line ? error(Number(line[1]) - 1, problem.slice(line[0].length)) : error(0, problem)];
    }),
  ],
};

/** Sign-offs of channels are filled in like templates. */
const signOffs = (pack: Pack) =>
  Object.entries(pack.profiles).flatMap(([channel, { signOff = '' }]) => {
    const unknown = globalsOf(signOff).find(({ path }) => !isKnown(path, pack));
    const problem = unknown ? `“${unknown.path}” is not a known field.` : problemIn(signOff, pack);
    return problem === undefined
      ? []
      : [
          {
            severity: 'error' as const,
            subject: { kind: 'pack' as const },
            message: `profiles › ${channel} › signOff: ${problem}`,
          },
        ];
  });

const problemIn = (body: string, pack: Pack): string | undefined =>
  body === ''
    ? undefined
    : sampleOf({ id: '', title: '', body, tags: [], channels: [], examples: [] }, [], companyOf([pack])).problem;

const isKnown = (path: string, pack: Pack): boolean => path in VARIABLES || isOfCompany(path, companyOf([pack]));
