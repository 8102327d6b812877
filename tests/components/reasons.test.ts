/** Why importers leave something out has a text in each language. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importerOf } from '#core/importers/registry.ts';
import { importText } from '#core/importers/run.ts';
import { reasonText } from '../../components/pages/options/import/reasons.ts';
import { createTexts } from '../../components/ui/texts.ts';
import de from '../../locales/de.json';

const { t } = createTexts('de', de);
const folder = 'tests/core/importers/samples';

it.each(readdirSync(folder))('%s', (file) => {
  const importer = importerOf(file.replace(/--.*/, ''));
  const imported = importer && importText(importer, readFileSync(`${folder}/${file}`, 'utf8'), { name: file });
  const rejected = imported?.kind === 'read' ? imported.report.rejected : [];
  const english = rejected.filter(({ reason }) => reasonText(reason, t) === reason);
  expect(english.map(({ reason }) => reason)).toEqual([]);
});
