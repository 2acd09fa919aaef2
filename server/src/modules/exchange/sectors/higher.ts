import { Type } from 'typebox';
import { Strict } from '../message-schemas.ts';
import { ENROLMENT, FUNDABLE, NO_ATTRIBUTES, PERIOD, periodsOf, type SectorMessages, sectorField } from './sector-messages.ts';

const Period = Strict({
  ...PERIOD,
  programme: Type.String({ pattern: '^[0-9]{5}$', description: 'Programme (ISAT)', examples: ['34401'] }),
  yearOfStudy: Type.Optional(Type.Integer({ minimum: 1, maximum: 8 })),
  fundable: FUNDABLE,
});

const EnrolmentBody = Strict(
  { sector: sectorField(['hbo', 'wo']), ...ENROLMENT, periods: periodsOf(Period) },
  { title: 'HigherEnrolmentReport', description: 'Higher education: an enrolment with its full history' },
);

/** Higher education. */
export const higher: SectorMessages = {
  enrolment: EnrolmentBody,
  result: null,
  enrolmentAttributes: () => NO_ATTRIBUTES,
  periodAttributes: () => NO_ATTRIBUTES,
  resultFields: () => {
    throw new Error('bug: a result in a sector that reports none');
  },
};
