import { Type } from 'typebox';
import { Strict } from '../message-schemas.ts';
import { ENROLMENT, FUNDABLE, NO_ATTRIBUTES, PERIOD, periodsOf, type SectorMessages, sectorField } from './sector-messages.ts';

const Period = Strict({
  ...PERIOD,
  programme: Type.Enum(['BO', 'SBO', 'SO', 'VSO'], { description: 'Kind of primary education' }),
  yearOfStudy: Type.Optional(Type.Integer({ minimum: 1, maximum: 8 })),
  fundable: FUNDABLE,
});

const EnrolmentBody = Strict(
  { sector: sectorField(['po']), ...ENROLMENT, periods: periodsOf(Period) },
  { title: 'PrimaryEnrolmentReport', description: 'Primary education: an enrolment with its full history' },
);

/** Primary education. */
export const primary: SectorMessages = {
  enrolment: EnrolmentBody,
  result: null,
  enrolmentAttributes: () => NO_ATTRIBUTES,
  periodAttributes: () => NO_ATTRIBUTES,
  resultFields: () => {
    throw new Error('bug: a result in a sector that reports none');
  },
};
