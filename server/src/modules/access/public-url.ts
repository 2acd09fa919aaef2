import type { AddressInfo } from 'node:net';
import type { App } from '../../platform/http/server.ts';

const address = (app: App): AddressInfo => {
  const found = app.server.address();
  if (found === null || typeof found === 'string') throw new Error('The server does not listen on a port yet.');
  return found;
};

const hostOf = ({ address: host, family }: AddressInfo): string => {
  if (host === '0.0.0.0' || host === '::') return family === 'IPv6' ? '[::1]' : '127.0.0.1';
  return family === 'IPv6' ? `[${host}]` : host;
};

/** Where this process can reach itself, whatever stands in front of it. */
export const localUrl = (app: App): string => {
  const found = address(app);
  return `http://${hostOf(found)}:${found.port}`;
};

/** The address at which users reach us; a configured port 0 is the port that was taken, known once the server listens. */
export const publicUrlOf = (app: App, configured: string): (() => string) => {
  let url: string | undefined;
  return () => {
    url ??= configured.replace(/:0$/, () => `:${address(app).port}`);
    return url;
  };
};
