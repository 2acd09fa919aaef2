import { Type } from 'typebox';
import { Strict } from '../message-schemas.ts';
import { ENROLMENT, FUNDABLE, NO_ATTRIBUTES, PERIOD, periodsOf, type SectorMessages, sectorField } from './sector-messages.ts';

const Period = Strict({
  ...PERIOD,
  programme: Type.String({ pattern: '^[0-9]{5}$', description: 'Qualification (crebo)', examples: ['25655'] }),
  yearOfStudy: Type.Optional(Type.Integer({ minimum: 1, maximum: 8 })),
  fundable: FUNDABLE,
});

const EnrolmentBody = Strict(
  { sector: sectorField(['mbo']), ...ENROLMENT, periods: periodsOf(Period) },
  { title: 'VocationalEnrolmentReport', description: 'Vocational education: an enrolment with its full history' },
);

/** Vocational education. */
export const vocational: SectorMessages = {
  enrolment: EnrolmentBody,
  result: null,
  enrolmentAttributes: () => NO_ATTRIBUTES,
  periodAttributes: () => NO_ATTRIBUTES,
  resultFields: () => {
    throw new Error('bug: a result in a sector that reports none');
  },
};
