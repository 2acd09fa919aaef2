import { Type } from 'typebox';
import { Strict } from '../message-schemas.ts';

/** A record of a school as it stands now. */
export const RecordReply = Strict(
  {
    kind: Type.Enum(['enrolment', 'result']),
    number: Type.String({ description: "The school's own number" }),
    learnerId: Type.String(),
    etag: Type.Union([Type.String(), Type.Null()], {
      description: 'For If-Match; null for a record that came by another way than a report',
    }),
    record: Type.Record(Type.String(), Type.Unknown(), {
      description: 'In the words of a report of its sector, without messageId and composedAt: add those and it can be reported as it is',
    }),
  },
  { title: 'Record' },
);
