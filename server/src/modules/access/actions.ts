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
  'funding:read',
] as const;
export type InstitutionAction = (typeof INSTITUTION_ACTIONS)[number];

/** What can be done without naming an institution: by anyone who is known, or by people who signed in. */
export const GENERAL_ACTIONS = ['catalogue:read', 'session:use'] as const;
type GeneralAction = (typeof GENERAL_ACTIONS)[number];

export type Action = InstitutionAction | GeneralAction;

export const ROLES = ['enrolment-officer', 'report-reader', 'finance-reader'] as const;
export type Role = (typeof ROLES)[number];

const READER: readonly InstitutionAction[] = ['learner:read', 'report:read', 'overview:read', 'notification:read', 'funding:read'];

/** What each role may do at the institution where a person has it. */
export const ROLE_ACTIONS: Readonly<Record<Role, ReadonlySet<InstitutionAction>>> = {
  'enrolment-officer': new Set<InstitutionAction>([
    ...READER,
    'enrolment:report',
    'result:report',
    'learner:identify',
    'key-data:report',
    'notification:acknowledge',
  ]),
  'report-reader': new Set(READER),
  'finance-reader': new Set<InstitutionAction>(['funding:read']),
};

const institutional: ReadonlySet<string> = new Set(INSTITUTION_ACTIONS);

/** Narrows text from outside (a scope, a route's declaration) to an action for an institution. */
export const isInstitutionAction = (text: string): text is InstitutionAction => institutional.has(text);
