import type { AgencyAction, InstitutionAction, Role } from './actions.ts';

/** A program that showed an access token: a school administration, or that of another agency. */
export type ClientPrincipal = {
  readonly kind: 'client';
  /** As written to the audit log. */
  readonly actor: `client:${string}`;
  readonly clientId: string;
  /** What the token was asked for. */
  readonly scopes: ReadonlySet<string>;
  /** What the institutions mandated the client for, by BRIN; today, not when the token was issued. */
  readonly mandates: ReadonlyMap<string, ReadonlySet<InstitutionAction>>;
  /** What the client may do today for the register itself. */
  readonly agency: ReadonlySet<AgencyAction>;
  readonly brins: ReadonlySet<string>;
};

/** A person who signed in to the portal. */
export type PersonPrincipal = {
  readonly kind: 'person';
  /** As written to the audit log. */
  readonly actor: `user:${string}`;
  readonly personId: string;
  readonly username: string;
  readonly displayName: string;
  /** Roles in force today, by BRIN. */
  readonly roles: ReadonlyMap<string, ReadonlySet<Role>>;
  readonly brins: ReadonlySet<string>;
  /** The institution that the person chose in the portal; says where to begin, not what is allowed. */
  readonly actingFor: string | null;
  readonly csrfToken: string;
  readonly sessionHash: Buffer;
  readonly sessionExpires: Date;
};

/** Who sends a request. */
export type Principal = ClientPrincipal | PersonPrincipal;
