import { en } from 'zod/locales';

/** What `zod/mini` leaves out: its own words for what is wrong, where a person reads them. */
export const inWords = { error: en().localeError };
