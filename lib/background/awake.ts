import { browser } from 'wxt/browser';

/** The browser stops a worker that nobody asked anything for half a minute, whatever it is at; asking it for something counts. */
const OFTEN = 20_000;

/** For work that takes longer: a first index of a hundred thousand replies was begun again and again, and never there. */
export async function awake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    browser.runtime.getPlatformInfo().catch(console.warn);
  }, OFTEN);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
