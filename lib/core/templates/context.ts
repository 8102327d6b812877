import type { Channel, Conversation } from '../model.ts';

/** What a template may name. An absent value is asked for, never left blank. */
export interface ReplyContext {
  readonly customer: {
    readonly first_name?: string;
    readonly last_name?: string;
    readonly name?: string;
    readonly email?: string;
    readonly company?: string;
  };
  readonly agent: { readonly first_name?: string; readonly name?: string };
  readonly ticket: { readonly id?: string; readonly subject?: string; readonly url?: string };
  readonly order: { readonly number?: string };
  readonly company: { readonly name?: string };
  readonly channel: Channel;
  /** Already written out in the customer's locale. */
  readonly today: string;
  readonly clipboard?: string;
}

export interface ContextSettings {
  readonly agentName: string;
  readonly channel: Channel;
  readonly now: Date;
  /** BCP 47; English when not known. */
  readonly locale?: string;
  readonly companyName?: string;
  readonly customerCompany?: string;
  readonly clipboard?: string;
}
