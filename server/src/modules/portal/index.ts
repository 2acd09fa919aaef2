import type { App } from '../../platform/http/server.ts';
import { SITE } from './build.ts';
import { type PortalDeps, servePortal } from './serve.ts';
import { loadSite } from './site.ts';

export { ensureWebBuilt } from './build.ts';
export type { DemonstrationLogin } from './serve.ts';

/** Adds the portal to the server. Call ensureWebBuilt before. */
export const registerPortal = async (app: App, deps: Pick<PortalDeps, 'demonstration'>): Promise<void> => {
  servePortal(app, { ...deps, site: await loadSite(SITE) });
};
