import { api, dataOf, post, refuseProblems, setCsrfToken } from './client.ts';
import type { Session } from './types.ts';

export type DemonstrationLogin = {
  readonly username: string;
  readonly password: string;
  readonly institution: string;
  readonly role: string;
};

/** What the portal may tell before anyone signs in. */
type PortalFacts = { readonly demonstration: { readonly logins: readonly DemonstrationLogin[] } | null };

const keepToken = (session: Session): Session => {
  setCsrfToken(session.csrfToken);
  return session;
};

/** The session of this browser. @throws ApiProblem with status 401 when nobody is signed in */
export const readSession = async (): Promise<Session> => keepToken(await dataOf(api.GET('/v1/session')));

/** Works for another school from now on. */
export const chooseInstitution = async (brin: string): Promise<Session> =>
  keepToken(await dataOf(api.PUT('/v1/session/institution', { body: { brin } })));

export const readPortalFacts = async (): Promise<PortalFacts> =>
  (await (await refuseProblems(await fetch('/portal.json'))).json()) as PortalFacts;

/** Where signing in begins; afterwards the browser comes back to the page it was on. */
export const signInAddress = (language: string, returnTo: string): string =>
  `/auth/login?${new URLSearchParams({ lang: language, returnTo })}`;

/** Ends the session here, then at the provider. */
export const signOut = async (): Promise<void> => {
  const { location: next } = await post<{ location: string }>('/auth/logout');
  location.assign(next);
};

/** Whether the person may do something for a school. */
export const may = (session: Session, brin: string, action: string): boolean =>
  session.institutions.some((institution) => institution.brin === brin && institution.actions.some((allowed) => allowed === action));
