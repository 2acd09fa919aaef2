import { type Action, type AgencyAction, type InstitutionAction, isAgencyAction, isInstitutionAction, ROLE_ACTIONS } from './actions.ts';
import type { ClientPrincipal, PersonPrincipal, Principal } from './principal.ts';

/** Why the answer is yes or no; stable codes, fit for logs and tests. */
export type Decision =
  | { readonly allowed: true; readonly reason: 'mandate' | 'role' | 'known-to-the-register' | 'own-session' }
  | {
      readonly allowed: false;
      readonly reason:
        | 'people-only'
        | 'clients-only'
        | 'no-agency-mandate'
        | 'institution-not-named'
        | 'no-mandate-for-institution'
        | 'mandate-lacks-action'
        | 'token-lacks-scope'
        | 'no-role-at-institution'
        | 'role-lacks-action';
    };

const yes = (reason: Extract<Decision, { allowed: true }>['reason']): Decision => ({ allowed: true, reason });
const no = (reason: Extract<Decision, { allowed: false }>['reason']): Decision => ({ allowed: false, reason });

const forClient = (client: ClientPrincipal, action: InstitutionAction, brin: string): Decision => {
  const mandate = client.mandates.get(brin);
  if (mandate === undefined) return no('no-mandate-for-institution');
  if (!mandate.has(action)) return no('mandate-lacks-action');
  return client.scopes.has(action) ? yes('mandate') : no('token-lacks-scope');
};

const forPerson = (person: PersonPrincipal, action: InstitutionAction, brin: string): Decision => {
  const roles = person.roles.get(brin);
  if (roles === undefined || roles.size === 0) return no('no-role-at-institution');
  for (const role of roles) if (ROLE_ACTIONS[role].has(action)) return yes('role');
  return no('role-lacks-action');
};

const forAgency = (principal: Principal, action: AgencyAction): Decision => {
  if (principal.kind !== 'client') return no('clients-only');
  if (!principal.agency.has(action)) return no('no-agency-mandate');
  return principal.scopes.has(action) ? yes('mandate') : no('token-lacks-scope');
};

/** A supplier keeps what is its own once any school mandated it; for which schools it may, is looked at school by school. */
const forSupplier = (principal: Principal, action: InstitutionAction): Decision => {
  if (principal.kind !== 'client') return no('clients-only');
  if (![...principal.mandates.values()].some((mandate) => mandate.has(action))) return no('no-mandate-for-institution');
  return principal.scopes.has(action) ? yes('mandate') : no('token-lacks-scope');
};

/**
 * Says whether someone may do something for an institution, and why. Pure: everything it looks at is in the principal.
 * @param brin the institution, or null for an action that concerns none.
 */
export const authorize = (principal: Principal, action: Action, brin: string | null): Decision => {
  if (action === 'catalogue:read') return yes('known-to-the-register');
  if (action === 'session:use') return principal.kind === 'person' ? yes('own-session') : no('people-only');
  if (action === 'supplier-webhook:manage') return forSupplier(principal, 'webhook:manage');
  if (isAgencyAction(action)) return forAgency(principal, action);
  if (brin === null || !isInstitutionAction(action)) return no('institution-not-named');
  return principal.kind === 'client' ? forClient(principal, action, brin) : forPerson(principal, action, brin);
};
