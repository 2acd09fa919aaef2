import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENERAL_ACTIONS, INSTITUTION_ACTIONS, type InstitutionAction, ROLE_ACTIONS, ROLES, type Role } from './actions.ts';
import { authorize } from './policy.ts';
import type { ClientPrincipal, PersonPrincipal } from './principal.ts';

const client = (mandates: Readonly<Record<string, readonly InstitutionAction[]>>, scopes: readonly string[]): ClientPrincipal => ({
  kind: 'client',
  actor: 'client:las',
  clientId: 'las',
  scopes: new Set(scopes),
  mandates: new Map(Object.entries(mandates).map(([brin, actions]) => [brin, new Set(actions)])),
  agency: new Set(),
  brins: new Set(Object.keys(mandates)),
});

const person = (roles: Readonly<Record<string, readonly Role[]>>): PersonPrincipal => ({
  kind: 'person',
  actor: 'user:1',
  personId: '1',
  username: 'anna',
  displayName: 'Anna',
  roles: new Map(Object.entries(roles).map(([brin, list]) => [brin, new Set(list)])),
  brins: new Set(Object.keys(roles)),
  actingFor: null,
  csrfToken: 'x',
  sessionHash: Buffer.alloc(32),
  sessionExpires: new Date(0),
});

test('a client reports for a school that mandated it, with a token for that', () => {
  expect(authorize(client({ '01AA': ['enrolment:report'] }, ['enrolment:report']), 'enrolment:report', '01AA')).toEqual({
    allowed: true,
    reason: 'mandate',
  });
});

test('a client is refused for another school, for what the mandate does not name and for what the token was not asked for', () => {
  const las = client({ '01AA': ['enrolment:report', 'funding:read'] }, ['enrolment:report', 'learner:read']);
  expect(authorize(las, 'enrolment:report', '02BB')).toEqual({ allowed: false, reason: 'no-mandate-for-institution' });
  expect(authorize(las, 'learner:read', '01AA')).toEqual({ allowed: false, reason: 'mandate-lacks-action' });
  expect(authorize(las, 'funding:read', '01AA')).toEqual({ allowed: false, reason: 'token-lacks-scope' });
});

test('an enrolment officer reports at the own school only, and a report reader never', () => {
  expect(authorize(person({ '01AA': ['enrolment-officer'] }), 'enrolment:report', '01AA')).toEqual({ allowed: true, reason: 'role' });
  expect(authorize(person({ '01AA': ['enrolment-officer'] }), 'enrolment:report', '02BB')).toEqual({
    allowed: false,
    reason: 'no-role-at-institution',
  });
  expect(authorize(person({ '01AA': ['report-reader'] }), 'enrolment:report', '01AA')).toEqual({
    allowed: false,
    reason: 'role-lacks-action',
  });
});

test('a session belongs to people, catalogues to everyone who is known, and nothing institutional goes without an institution', () => {
  expect(authorize(client({}, []), 'session:use', null)).toEqual({ allowed: false, reason: 'people-only' });
  expect(authorize(person({}), 'session:use', null)).toEqual({ allowed: true, reason: 'own-session' });
  expect(authorize(client({}, []), 'catalogue:read', null)).toEqual({ allowed: true, reason: 'known-to-the-register' });
  expect(authorize(person({ '01AA': ['enrolment-officer'] }), 'funding:read', null)).toEqual({
    allowed: false,
    reason: 'institution-not-named',
  });
});

const brins = fc.constantFrom('01AA', '02BB', '03CC');
const actions = fc.constantFrom(...INSTITUTION_ACTIONS);

test('nobody may do anything for an institution that gave them neither mandate nor role', () => {
  const mandates = fc.dictionary(brins, fc.subarray([...INSTITUTION_ACTIONS]));
  const roles = fc.dictionary(brins, fc.subarray([...ROLES]));
  fc.assert(
    fc.property(mandates, fc.subarray([...INSTITUTION_ACTIONS]), roles, actions, brins, (given, scopes, had, action, brin) => {
      const machine = authorize(client(given, scopes), action, brin).allowed;
      expect(machine).toBe((given[brin]?.includes(action) ?? false) && scopes.includes(action));
      const human = authorize(person(had), action, brin).allowed;
      expect(human).toBe((had[brin] ?? []).some((role) => ROLE_ACTIONS[role].has(action)));
    }),
  );
});

test('every action is decided for people and clients alike, never left open', () => {
  for (const action of [...INSTITUTION_ACTIONS, ...GENERAL_ACTIONS]) {
    for (const who of [client({}, []), person({})]) expect(typeof authorize(who, action, '01AA').allowed).toBe('boolean');
  }
});

test('a client of another agency acts for the register itself with a mandate and a token for that, and no one else does', () => {
  const brp: ClientPrincipal = { ...client({}, ['population:report']), agency: new Set(['population:report']) };
  expect(authorize(brp, 'population:report', null)).toEqual({ allowed: true, reason: 'mandate' });
  expect(authorize({ ...brp, agency: new Set() }, 'population:report', null)).toEqual({ allowed: false, reason: 'no-agency-mandate' });
  expect(authorize({ ...brp, scopes: new Set() }, 'population:report', null)).toEqual({ allowed: false, reason: 'token-lacks-scope' });
  expect(authorize(brp, 'enrolment:report', '01AA')).toEqual({ allowed: false, reason: 'no-mandate-for-institution' });
  const everything = client({ '01AA': INSTITUTION_ACTIONS }, [...INSTITUTION_ACTIONS, 'population:report']);
  expect(authorize(everything, 'population:report', null)).toEqual({ allowed: false, reason: 'no-agency-mandate' });
  const officer = person({ '01AA': ['enrolment-officer'] });
  expect(authorize(officer, 'population:report', null)).toEqual({ allowed: false, reason: 'clients-only' });
});

test('a supplier keeps webhooks of its own once a school mandated it for that', () => {
  const supplier = client({ '01AA': ['webhook:manage'] }, ['webhook:manage']);
  expect(authorize(supplier, 'supplier-webhook:manage', null)).toEqual({ allowed: true, reason: 'mandate' });
  expect(authorize({ ...supplier, scopes: new Set() }, 'supplier-webhook:manage', null)).toMatchObject({ reason: 'token-lacks-scope' });
  expect(authorize(client({ '01AA': ['funding:read'] }, ['webhook:manage']), 'supplier-webhook:manage', null)).toMatchObject({
    reason: 'no-mandate-for-institution',
  });
  expect(authorize(person({ '01AA': ['enrolment-officer'] }), 'supplier-webhook:manage', null)).toMatchObject({ reason: 'clients-only' });
});
