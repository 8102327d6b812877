import {
  Archive,
  Globe,
  ListChecks,
  ListTodo,
  type LucideIcon,
  MessageSquareText,
  Package,
  UserRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Brand } from '../../ui/Brand.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.tsx';

export const SECTIONS = ['snippets', 'packs', 'care', 'checks', 'sites', 'you', 'backup'] as const;
export type Section = (typeof SECTIONS)[number];

const ICONS: Readonly<Record<Section, LucideIcon>> = {
  snippets: MessageSquareText,
  packs: Package,
  care: ListTodo,
  checks: ListChecks,
  sites: Globe,
  you: UserRound,
  backup: Archive,
};

interface Props {
  readonly section: Section;
  readonly children: ReactNode;
}

/** Sections are addresses (`#checks`): the way back, a reload and a second window work as everywhere. */
export function OptionsPage({ section, children }: Props) {
  const { t } = useText();
  return (
    <div className="page">
      <header className="page-head">
        <h1 className="page-brand">
          <Brand />
          <span className="visually-hidden">{t('options.title')}</span>
        </h1>
        <nav className="page-nav" aria-label={t('options.sections')}>
          {SECTIONS.map((one) => (
            <a
              key={one}
              className="page-link focusable"
              href={`#${one}`}
              aria-current={one === section ? 'page' : undefined}
            >
              <Icon of={ICONS[one]} />
              {t(`options.tabs.${one}`)}
            </a>
          ))}
        </nav>
      </header>
      <main className="page-main">{children}</main>
    </div>
  );
}
