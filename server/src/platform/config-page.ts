import { SETTINGS } from './config.ts';

const row = (name: string, setting: { readonly fallback: string; readonly what: string }): string =>
  `| \`${name}\` | ${setting.fallback === '' ? '(empty)' : `\`${setting.fallback}\``} | ${setting.what} |`;

/** The text of docs/configuration.md, made from the settings themselves; a test keeps the file equal. */
export const configurationPage = (): string =>
  [
    '# Configuration',
    '',
    'Leerbron is configured by environment variables only. They are read once, at the start; a wrong value or an unknown',
    '`LEERBRON_` variable stops the start with a message that names every fault.',
    '',
    '| variable | default | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(SETTINGS).map(([name, setting]) => row(name, setting)),
    '',
    'This page is made from `server/src/platform/config.ts`; `npm run generate` writes it anew.',
    '',
  ].join('\n');
