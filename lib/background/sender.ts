import { browser } from 'wxt/browser';
import { sitePattern } from '#browser/sites.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A frame of a page that one of our content scripts speaks from. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  readonly origin: string;
  readonly pattern: string;
  /** In a private window. */
  readonly isPrivate: boolean;
}

/**
 * A compromised page process can send what it likes in our content script's name, but not choose what the browser says
 * about it. Null for everything that is not a frame of a web page, our own pages included: they do not need messages.
 */
export function frameOf(sender: Sender): Frame | null {
  const { tab, frameId } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  // about:blank, srcdoc and sandboxed frames: they belong to whoever made them.
  const address = [sender.url, sender.origin, tab.url].find((one) => sitePattern(one) !== null);
  const pattern = sitePattern(address);
  if (address === undefined || pattern === null) return null;
  return { tabId: tab.id, frameId, origin: new URL(address).origin, pattern, isPrivate: tab.incognito };
}

export const hostOf = ({ origin }: Frame): string => new URL(origin).hostname;
