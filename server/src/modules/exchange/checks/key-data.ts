import { ageOn, parseBirthDate, within } from '../../register/index.ts';
import type { KeyDataChange } from '../message.ts';
import { fields } from './fields.ts';
import type { Check } from './input.ts';
import { raise } from './signals.ts';

export const populationRegisterHasThem: Check<KeyDataChange> = (_report, input, found) => {
  if (input.learner !== null && input.learner.bsn !== null) raise(found, '793', '/after');
};

export const citizenNumberTaken: Check<KeyDataChange> = (_report, input, found) => {
  const holder = input.existingLearnerId;
  if (holder !== null && holder !== input.learner?.learnerId) raise(found, '753', '/after/bsn');
};

/** With a citizen number the address comes from the population register (programma van eisen PO 5.6.2, field 5). */
export const addressWithCitizenNumber: Check<KeyDataChange> = (report, _input, found) => {
  const { bsn, postcode, country } = report.after;
  if (bsn === undefined || (postcode === undefined && country === undefined)) return;
  const rule = {
    nl: 'meld geen adres samen met een nieuw burgerservicenummer',
    en: 'report no address together with a new citizen number',
  };
  raise(found, '743', '/after/postcode', { field: fields.postcode, rule });
};

export const schoolDoesNotExistThen: Check<KeyDataChange> = (report, input, found) => {
  const date = report.after.effectiveOn;
  if (date === undefined) return;
  const institution = input.reference.institutions.get(input.brin);
  if (institution?.periods.some((period) => within(period, date))) return;
  raise(found, '301', '/after/effectiveOn', { brin: input.brin, date: { date }, field: fields.effectiveOn });
};

export const bornAfterStart: Check<KeyDataChange> = (report, input, found) => {
  const birth = parseBirthDate(report.after.birthDate);
  if (birth === null || input.learner === null) return;
  for (const enrolment of input.learner.enrolments) {
    if (enrolment.brin !== input.brin || enrolment.start > birth.first) continue;
    raise(found, '350', '/after/birthDate', { start: { date: enrolment.start } });
  }
};

export const ageBecomesImplausible: Check<KeyDataChange> = (report, input, found) => {
  const birth = parseBirthDate(report.after.birthDate);
  if (birth === null || input.learner === null) return;
  for (const { brin, sector, start } of input.learner.enrolments) {
    if (brin !== input.brin || sector !== 'vo' || start <= birth.first) continue;
    const age = ageOn(birth.first, start);
    if (age < 10 || age > 24) raise(found, '351', '/after/birthDate', { age, start: { date: start } });
  }
};
