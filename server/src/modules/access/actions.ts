/** What can be done for one institution; also the scopes that a client can be mandated for and can ask for in a token. */
export const INSTITUTION_ACTIONS = [
  'enrolment:report',
  'result:report',
  'learner:identify',
  'key-data:report',
  'learner:read',
  'report:read',
  'overview:read',
  'notification:read',
  'notification:acknowledge',
  'webhook:manage',
  'funding:read',
  'file:upload',
  'file:read',
] as const;
export type InstitutionAction = (typeof INSTITUTION_ACTIONS)[number];

/** What is done for the register itself, by a client of another agency: no institution is named, and no person has it as a role. */
export const AGENCY_ACTIONS = ['population:report', 'delivery:read'] as const;
export type AgencyAction = (typeof AGENCY_ACTIONS)[number];

/** What a client can be mandated for and can ask for in a token. */
export const SCOPES: readonly (InstitutionAction | AgencyAction)[] = [...INSTITUTION_ACTIONS, ...AGENCY_ACTIONS];

/** What can be done without naming an institution: by anyone who is known, by people who signed in, or by a supplier of schools. */
export const GENERAL_ACTIONS = ['catalogue:read', 'session:use', 'supplier-webhook:manage'] as const;
type GeneralAction = (typeof GENERAL_ACTIONS)[number];

export type Action = InstitutionAction | AgencyAction | GeneralAction;

export const ROLES = ['enrolment-officer', 'report-reader', 'finance-reader'] as const;
export type Role = (typeof ROLES)[number];

const READER: readonly InstitutionAction[] = [
  'learner:read',
  'report:read',
  'overview:read',
  'notification:read',
  'funding:read',
  'file:read',
];

/** What each role may do at the institution where a person has it. */
export const ROLE_ACTIONS: Readonly<Record<Role, ReadonlySet<InstitutionAction>>> = {
  'enrolment-officer': new Set<InstitutionAction>([
    ...READER,
    'enrolment:report',
    'result:report',
    'learner:identify',
    'key-data:report',
    'notification:acknowledge',
    'webhook:manage',
    'file:upload',
  ]),
  'report-reader': new Set(READER),
  'finance-reader': new Set<InstitutionAction>(['funding:read']),
};

const institutional: ReadonlySet<string> = new Set(INSTITUTION_ACTIONS);

/** Narrows text from outside (a scope, a route's declaration) to an action for an institution. */
export const isInstitutionAction = (text: string): text is InstitutionAction => institutional.has(text);

const ofAgencies: ReadonlySet<string> = new Set(AGENCY_ACTIONS);

/** Narrows text from outside to an action for the register itself. */
export const isAgencyAction = (text: string): text is AgencyAction => ofAgencies.has(text);
