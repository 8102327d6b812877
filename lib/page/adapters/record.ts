/** A record is plain data and may come with a pack: its schema is the core's, and is not in the bundle of a page. */
export type { AdapterRecord, AudienceRule, Selector } from '#core/sites/record.ts';
