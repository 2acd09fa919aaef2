import type { Attributes } from '../../api/types.ts';
import type { MessageKey } from '../../text.tsx';
import type { OwnDraft, PeriodDraft } from '../drafts.ts';
import type { RowList } from './dated-rows.tsx';
import { ownFields } from './own-fields.ts';
import { filled, type Row, rowsOf, rowsText } from './rows.ts';
import type { OwnFault, OwnFields } from './sector-form.ts';

type Held = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const listIn = (attributes: Attributes, name: string): readonly Held[] => {
  const list = attributes[name];
  return Array.isArray(list) ? (list as readonly Held[]) : [];
};

/** Toelaatbaarheidsverklaringen. */
export const STATEMENTS: RowList = {
  name: 'admissionStatements',
  title: 'po.statements',
  one: 'po.statement',
  add: 'po.addStatement',
  fields: [
    { name: 'number', label: 'po.statementNumber', help: 'po.statementNumberHelp', maxLength: 17 },
    { name: 'startDate', label: 'form.fromDate', date: true },
    { name: 'endDate', label: 'po.statementEnd', date: true },
  ],
};

/** Ontwikkelingsperspectieven. */
export const PLANS: RowList = {
  name: 'developmentPlans',
  title: 'po.plans',
  one: 'po.plan',
  add: 'po.addPlan',
  fields: [
    { name: 'startDate', label: 'form.fromDate', date: true },
    { name: 'endDate', label: 'po.planEnd', date: true },
  ],
};

/** Uitstroomprofielen. */
export const PROFILES: RowList = {
  name: 'exitProfiles',
  title: 'po.profiles',
  one: 'po.profile',
  add: 'po.addProfile',
  fields: [
    { name: 'startDate', label: 'form.fromDate', date: true },
    {
      name: 'profile',
      label: 'po.profileKind',
      choices: [
        ['further-education', 'po.profile.further-education'],
        ['work', 'po.profile.work'],
        ['day-activities', 'po.profile.day-activities'],
      ],
    },
    { name: 'programme', label: 'po.profileProgramme', help: 'po.profileHelp', maxLength: 4 },
    { name: 'yearOfStudy', label: 'po.profileYear', help: 'po.profileHelp', maxLength: 1 },
  ],
};
const LISTS = [STATEMENTS, PLANS, PROFILES];

const rowOf = (held: Held, list: RowList): OwnDraft => Object.fromEntries(list.fields.map(({ name }) => [name, text(held[name])]));

/** The first six characters of the number of a decision are those of the partnership that took it. */
const statementOf = (row: Row): Attributes => ({
  ...filled(row, ['startDate', 'endDate', 'number']),
  partnership: (row.number ?? '').trim().slice(0, 6),
});
const planOf = (row: Row): Attributes => filled(row, ['startDate', 'endDate']);
const profileOf = (row: Row): Attributes => {
  const year = row.yearOfStudy?.trim() ?? '';
  return { ...filled(row, ['startDate', 'profile', 'programme']), ...(year === '' ? {} : { yearOfStudy: Number(year) }) };
};

const single = ownFields({ preschoolProgramme: 'text', preschoolMonths: 'number' });
const ARRANGEMENT = ['startDate', 'school', 'site'] as const;

/** Fields of an enrolment; indications of before 2014 and the like have no place in the form and stay as they are. */
export const primaryEnrolment: OwnFields = {
  draftOf: (attributes) => {
    const arrangement = (attributes.arrangement ?? {}) as Held;
    return {
      ...single.draftOf(attributes),
      ...Object.fromEntries(LISTS.map((list) => [list.name, rowsText(listIn(attributes, list.name).map((held) => rowOf(held, list)))])),
      ...Object.fromEntries(ARRANGEMENT.map((field) => [`arrangement/${field}`, text(arrangement[field])])),
    };
  },
  attributesOf: (draft, { arrangement: _a, admissionStatements: _s, developmentPlans: _p, exitProfiles: _e, ...kept }) => {
    const some = (list: RowList, of: (row: Row) => Attributes): Attributes => {
      const rows = rowsOf(draft, list.name);
      return rows.length === 0 ? {} : { [list.name]: rows.map(of) };
    };
    const arrangement = Object.fromEntries(
      ARRANGEMENT.map((field) => [field, draft[`arrangement/${field}`]?.trim() ?? '']).filter(([, value]) => value !== ''),
    );
    return {
      ...single.attributesOf(draft, kept),
      ...some(STATEMENTS, statementOf),
      ...some(PLANS, planOf),
      ...some(PROFILES, profileOf),
      ...(Object.keys(arrangement).length === 0 ? {} : { arrangement }),
    };
  },
};

/** Fields of a period. The scheme of a weight stays as it was reported. */
export const primaryPeriod: OwnFields = ownFields({
  group: 'text',
  weight: 'number',
  specialEducation: 'text',
  residence: 'text',
  supportCategory: 'number',
});

const STATEMENT_NUMBER = /^(PO|VO)[0-9]{4}-20[0-9]{2}-[0-9]{5}$/;

const rowFaults = (draft: OwnDraft, list: RowList, of: (row: Row) => readonly (readonly [string, MessageKey])[]): OwnFault[] =>
  rowsOf(draft, list.name).flatMap((row, index) => of(row).map(([field, fault]): OwnFault => [`${list.name}/${index}/${field}`, fault]));

const dates = (row: Row, ...fields: string[]): [string, MessageKey][] =>
  fields.filter((field) => !row[field]).map((field) => [field, 'fault.startDate']);

export const primaryFaults = (draft: OwnDraft, periods: readonly PeriodDraft[]): readonly OwnFault[] => {
  const isGuidance = periods.some(({ programme }) => programme === 'AB');
  const months = draft.preschoolMonths?.trim() ?? '';
  return [
    ...(months === '' || /^[0-9]{1,2}$/.test(months) ? [] : [['preschoolMonths', 'fault.months'] as const]),
    ...rowFaults(draft, STATEMENTS, (row) => [
      ...(STATEMENT_NUMBER.test(row.number?.trim() ?? '') ? [] : [['number', 'fault.statementNumber'] as const]),
      ...dates(row, 'startDate', 'endDate'),
    ]),
    ...rowFaults(draft, PLANS, (row) => dates(row, 'startDate')),
    ...rowFaults(draft, PROFILES, (row) => [
      ...dates(row, 'startDate'),
      ...(row.profile ? [] : [['profile', 'fault.profile'] as const]),
      ...(/^([1-6])?$/.test(row.yearOfStudy?.trim() ?? '') ? [] : [['yearOfStudy', 'fault.yearOfStudy'] as const]),
    ]),
    ...(isGuidance && !/^[0-9]{2}[A-Z]{2}$/.test(draft['arrangement/school']?.trim() ?? '')
      ? [['arrangement/school', 'fault.brin'] as const]
      : []),
    ...(isGuidance && !/^[0-9]{2}$/.test(draft['arrangement/site']?.trim() ?? '') ? [['arrangement/site', 'fault.site'] as const] : []),
    ...(isGuidance && !draft['arrangement/startDate'] ? [['arrangement/startDate', 'fault.startDate'] as const] : []),
  ];
};
