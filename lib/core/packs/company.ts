/** What packs say of their company, for `{{ company.phone }}`: a template's own pack before the others, of those a later one. */
import type { Pack } from './schema.ts';

export type Company = Readonly<Record<string, string>>;

export function companyOf(packs: readonly Pick<Pack, 'id' | 'company'>[], pack?: string): Company {
  const own = packs.find(({ id }) => id === pack);
  return Object.assign({}, ...[...packs, ...(own ? [own] : [])].map(({ company = {} }) => company));
}

/** Whether a template may name it although it is none of the fields that a conversation has. */
export const isOfCompany = (path: string, company: Company): boolean => {
  const [group, key = '', ...more] = path.split('.');
  return group === 'company' && more.length === 0 && Object.hasOwn(company, key);
};
