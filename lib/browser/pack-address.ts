/** Only over TLS; a test's server stands on loopback, which the e2e build alone takes. */
export function isPackAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isTestServer(hostname));
}

const isTestServer = (hostname: string): boolean =>
  typeof __E2E__ !== 'undefined' && __E2E__ && (hostname === '127.0.0.1' || hostname === 'localhost');

/** As it is stored and compared; null when nothing can be fetched from there. */
export function packAddress(typed: string): string | null {
  const address = typed.trim();
  if (!isPackAddress(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
