import { runnerImport } from 'vite';
import { defineConfig, type Wxt } from 'wxt';
import { SENTINEL } from './lib/browser/files.ts';
import { asciiOnly } from './scripts/ascii-only.ts';
import { lateExpressions } from './scripts/late-expressions.ts';
import { leanGlossary } from './scripts/lean-glossary.ts';
import { pluralizeExports } from './scripts/pluralize-exports.ts';
import { preparedExpressions } from './scripts/prepared-expressions.ts';

/**
 * Gives the extension the same id wherever it is loaded from, so that managed policy, tests and backups agree on it.
 * The private half was thrown away: a store signs with its own.
 */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAozpBr2ZkOjUqcQvB/OQhPa4GBO5oODL/fToZqZt9/ZAn/UC+Ho6PsrPGpVONm6uWb7uDbGr4YCyNYBweZqU19OF1jEdk+uBAK0uCfLzrh42yh0gB5cBHrA3/osYIpCwRqk8IWgeFEULNhkPo1PHbsb/m+u7p+VXiWb6OjF+HaZnMOQGJtKfn3t721wXQ9Avd+KkDCcTVud2ERH9t1Mle2z6n0HCTrPLyj+fEHmpM/yId8OLaDj+NqGREhp5XoVWnYnGmFYZBfS1GMnUOTQXqSRTbsT63vwUx0v5RQJcokYSgJJb9DsDZo+HzxO4qP2UvwpnVnByrOADJqmSaOIA4RwIDAQAB';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Hosted helpdesks bring their own addresses: one more adapter is one more file, and nothing to edit here. */
async function hostedMatches(): Promise<readonly string[]> {
  const { module } = await runnerImport<{ hostedMatches(): readonly string[] }>('./lib/page/adapters/registry.ts', {
    logLevel: 'error',
  });
  return module.hostedMatches();
}

async function matchesFromTheStart(wxt: Wxt): Promise<readonly string[]> {
  const hosted = await hostedMatches();
  return wxt.config.mode === 'e2e' ? [...new Set([...hosted, ...LOOPBACK])] : hosted;
}

/**
 * WXT defines NODE_ENV as the mode for scripts; a mode named `e2e` would bundle React's development build (467 kB instead
 * of 260). A plugin's word comes after that.
 */
const PRODUCTION_REACT = {
  name: 'production-react',
  config: () => ({ define: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
};

export default defineConfig({
  srcDir: '.',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: ({ mode, command }) => ({
    // Tests of the built extension look into the overlay; a page must not.
    define: { __E2E__: JSON.stringify(mode === 'e2e') },
    plugins:
      command === 'build' ? [PRODUCTION_REACT, lateExpressions, leanGlossary, preparedExpressions, asciiOnly] : [],
    worker: {
      plugins: () => (command === 'build' ? [lateExpressions, leanGlossary, pluralizeExports, asciiOnly] : []),
    },
    build: {
      // Both know `light-dark()`; older targets get a polyfill in every page.
      target: ['chrome123', 'firefox128'],
      rolldownOptions: {
        onLog(level, log, report) {
          // "use client" in every icon of lucide-react; nothing of it is for us.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: mode === 'e2e' ? 'Sincerely (e2e)' : 'Sincerely',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'open-search': {
        suggested_key: { default: 'Ctrl+Shift+Space', mac: 'MacCtrl+Shift+Space' },
        description: '__MSG_extension_openSearch__',
      },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        // Packs are fetched from wherever a lead puts them, and CSP cannot be changed at run time. One file of ours makes
        // requests (lib/background/fetch-pack.ts, held by tests/tree.test.ts): GET, with nothing of the person's in it.
        `connect-src 'self' https:${mode === 'e2e' ? ' http://127.0.0.1:* http://localhost:*' : ''}`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sincerely@extension.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: PUBLIC_KEY, minimum_chrome_version: '123', storage: { managed_schema: 'managed.schema.json' } }),
  }),
  hooks: {
    // Sites are the person's choice and registered at run time; what is watched from the start stands in the manifest.
    'build:manifestGenerated': async (wxt, manifest) => {
      const matches = await matchesFromTheStart(wxt);
      if (matches.length === 0) return;
      manifest.host_permissions = [...new Set([...(manifest.host_permissions ?? []), ...matches])];
      // Chromium loads no extension that asks for the fallback for a part of a site: one pattern and it refuses the whole.
      const wholeSite = (match: string): boolean => /^[^/]+:\/\/[^/]+\/\*$/.test(match);
      const withFallback = wxt.config.browser === 'firefox' ? [] : matches.filter(wholeSite);
      manifest.content_scripts = [
        { matches: withFallback, match_origin_as_fallback: true },
        { matches: matches.filter((match) => !withFallback.includes(match)) },
      ].flatMap((script) =>
        script.matches.length === 0
          ? []
          : [{ ...script, js: [SENTINEL], run_at: 'document_start', all_frames: true, match_about_blank: true }],
      );
    },
  },
});
