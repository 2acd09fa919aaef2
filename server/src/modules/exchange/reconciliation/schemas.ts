import { type TSchema, Type } from 'typebox';
import { Strict } from '../message-schemas.ts';
import { DIFFERENCE_KINDS, DIFFERENCE_STATES } from './model.ts';

/** Answers about reconciliations and declarations. */
const OrNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const TextSchema = Strict({ nl: Type.String(), en: Type.String() });
export const SectorField = Type.Enum(['po', 'vo', 'mbo', 'hbo', 'wo'], { description: 'Sector of education' });
const RecordField = Type.Enum(['enrolment', 'result']);
const Direction = Type.Enum(['theirs', 'ours'], {
  description: "theirs: the school's record is processed as a report; ours: the school's own system must change",
});
const ReconciliationId = Type.String({ pattern: '^[0-9]{1,18}$' });
const Open = Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', additionalProperties: true });

export const ReconciliationParams = Strict({
  brin: Type.String({ pattern: '^[0-9]{2}[A-Z]{2}$', description: 'Institution code (BRIN)', examples: ['18BR'] }),
  reconciliationId: ReconciliationId,
});

const Head = {
  reconciliationId: ReconciliationId,
  sector: SectorField,
  covers: Type.Array(RecordField),
  scope: Type.Enum(['current', 'school-year', 'since', 'all']),
  referenceDate: Type.String(),
  since: OrNull(Type.String()),
  state: Type.Enum(['receiving', 'wanting', 'compared', 'cancelled']),
  round: Type.Integer(),
  received: Type.Integer({ description: 'Lines of this round that are stored; go on with the next, or send everything again' }),
  faults: Type.Integer({ description: 'Lines that could not be compared' }),
  recordsHere: OrNull(Type.Integer({ description: 'Registered' })),
  recordsThere: OrNull(Type.Integer({ description: 'At the school' })),
  agreeing: OrNull(Type.Integer()),
  digestHere: OrNull(Type.String()),
  digestThere: OrNull(Type.String()),
  otherAdministration: Type.Boolean({ description: 'Hardly a number in common: probably the file of another school' }),
  startedAt: Type.String(),
  comparedAt: OrNull(Type.String()),
  actor: Type.String(),
};

const GroupReply = Strict({
  group: Type.String(),
  kind: Type.Enum([...DIFFERENCE_KINDS]),
  record: RecordField,
  fields: Type.Array(Type.String()),
  count: Type.Integer(),
  states: Type.Partial(Strict(Object.fromEntries(DIFFERENCE_STATES.map((state) => [state, Type.Integer()])))),
  directions: Type.Array(Direction),
  title: TextSchema,
  explanation: TextSchema,
  funding: OrNull(TextSchema),
});

export const ReconciliationReply = Strict({ ...Head, groups: Type.Array(GroupReply) }, { title: 'Reconciliation' });
export const ReconciliationsReply = Strict({ items: Type.Array(Strict(Head)), next: OrNull(Type.String()) });

const FieldReply = Strict({
  field: Type.String(),
  name: TextSchema,
  at: Type.Optional(Type.String({ description: 'Which part of a list: the start of a period, the code of a subject' })),
  ours: Type.Unknown({ description: 'As registered; null when absent' }),
  theirs: Type.Unknown({ description: 'As the school has it; null when absent' }),
});

export const DifferencesReply = Strict({
  items: Type.Array(
    Strict({
      differenceNo: Type.Integer(),
      group: Type.String(),
      kind: Type.Enum([...DIFFERENCE_KINDS]),
      record: RecordField,
      number: Type.String(),
      numberHere: OrNull(Type.String()),
      learnerId: OrNull(Type.String()),
      fields: Type.Array(FieldReply),
      ours: OrNull(Open),
      theirs: OrNull(Open),
      state: Type.Enum([...DIFFERENCE_STATES]),
      directions: Type.Array(Direction),
      answer: OrNull(Open),
    }),
  ),
  next: OrNull(Type.Integer()),
});

export const WantedReply = Strict({
  items: Type.Array(Strict({ record: Type.Enum(['bucket', 'enrolment', 'result']), number: Type.String() })),
  next: OrNull(Type.String()),
});

export const CorrectionBody = Strict(
  {
    direction: Direction,
    group: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, pattern: '^[a-z]+/[a-z-]+(/[A-Za-z0-9.+]+)?$' })),
    differences: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 2_000_000_000 }), { minItems: 1, maxItems: 1000 })),
    deletions: Type.Optional(
      Type.Boolean({
        description: 'Must be true where taking over means deleting what is registered, so that nothing is deleted by accident',
      }),
    ),
  },
  { title: 'Correction', description: 'Either a group or differences by number' },
);
export const CorrectionReply = Strict({ decided: Type.Integer({ description: 'How many are on their way, or for the school to do' }) });

const Line = Strict({
  site: Type.String(),
  programme: Type.String(),
  yearOfStudy: OrNull(Type.Integer()),
  records: Type.Integer(),
});
const State = {
  sector: SectorField,
  countingDate: Type.String(),
  records: Type.Integer({ description: 'Enrolments in force on the counting date' }),
  digest: Type.String({ description: 'Sum of their digests' }),
  lines: Type.Array(Line),
};

export const Declaration = Strict(
  {
    declarationId: Type.String(),
    ...State,
    declaredAt: Type.String(),
    declaredBy: Type.String(),
    remark: OrNull(Type.String()),
    withdrawnAt: OrNull(Type.String()),
    withdrawnBy: OrNull(Type.String()),
    supersededBy: OrNull(Type.String()),
    changesSince: Type.Integer({ description: 'Changes since of what was declared' }),
  },
  { title: 'CompletenessDeclaration' },
);
export const DeclarationsReply = Strict({
  items: Type.Array(Declaration),
  countingDates: Type.Array(Strict({ sector: SectorField, countingDate: Type.String() }), {
    description: "The latest counting dates of the institution's sectors that have come",
  }),
});
export const CountingStateReply = Strict(
  { ...State, asKnownOn: Type.String(), declaration: OrNull(Declaration) },
  { title: 'CountingState' },
);
export const DeclarationBody = Strict(
  {
    sector: SectorField,
    countingDate: Type.String({ format: 'date', examples: ['2026-10-01'] }),
    digest: Type.String({ pattern: '^[0-9a-f]{32}$', description: 'Of the state that was looked at; another one is not declared unseen' }),
    remark: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
  },
  { title: 'CompletenessDeclarationRequest' },
);
