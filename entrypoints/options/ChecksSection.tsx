import { type Settings, writeSettings } from '#browser/settings.ts';
import { Checks } from '#components/pages/options/Checks.tsx';
import { useText } from '#components/ui/text.tsx';
import { checks } from '#core/checks/registry.ts';
import { attempt } from './ways.ts';

export function ChecksSection({ settings }: { readonly settings: Settings }) {
  const { t } = useText();
  const views = checks.map(({ id, doc, grade, off }) => {
    const byDefault = off ? ('off' as const) : grade;
    return { id, ...doc, byDefault, setting: settings.grades[id] ?? byDefault };
  });
  return (
    <Checks
      checks={views}
      onGrade={(check, grade) => {
        const { [check]: _before, ...others } = settings.grades;
        const byDefault = views.find((view) => view.id === check)?.byDefault;
        return attempt(
          () => writeSettings({ grades: grade === byDefault ? others : { ...others, [check]: grade } }),
          t,
        );
      }}
    />
  );
}
