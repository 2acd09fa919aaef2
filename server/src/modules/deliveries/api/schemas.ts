import { Type } from 'typebox';
import { OrNull, ProblemReply, Strict } from '../../../platform/http/schemas.ts';

const Uuid = (description: string) => Type.String({ format: 'uuid', description });
const Day = (description: string) => Type.String({ format: 'date', description });
const Text = Strict({ nl: Type.String(), en: Type.String() });

export const SetsReply = Strict({
  items: Type.Array(
    Strict({
      id: Type.String(),
      version: Type.Integer(),
      title: Text,
      purpose: Text,
      legalGround: Type.String(),
      scope: Type.Enum(['country', 'municipality']),
      sinceDay: Type.Boolean({ description: 'true: a delivery names the day since which it tells what happened' }),
      fields: Type.Array(Strict({ name: Type.String(), text: Text, need: Text }), { description: 'Each with why the receiver needs it' }),
    }),
  ),
});

export const SubscriptionsReply = Strict({
  items: Type.Array(
    Strict({
      subscriptionId: Uuid('Names the subscription'),
      set: Type.String(),
      legalGround: Type.String(),
      purpose: Type.String(),
      municipality: OrNull(Type.String()),
      from: Day('First day'),
    }),
  ),
});

export const DeliveryBody = Strict(
  {
    subscriptionId: Uuid('For which subscription'),
    referenceDate: Type.Optional(Day('The day it is about; absent means today')),
    since: Type.Optional(Day('For sets about what happened: the first day')),
  },
  { title: 'DeliveryRequest' },
);

export const DeliveryReply = Strict({
  deliveryId: Uuid('Names the delivery'),
  subscriptionId: Uuid('For which subscription'),
  set: Type.String(),
  setVersion: Type.Integer(),
  asKnownOn: Type.String({ format: 'date-time', description: 'It tells what the register knew then, whenever it is read' }),
  referenceDate: Day('The day it is about'),
  since: OrNull(Day('First day')),
  createdAt: Type.String({ format: 'date-time' }),
});
export const DeliveriesReply = Strict({ items: Type.Array(DeliveryReply), next: OrNull(Uuid('Give it as `before` for the next page')) });
export const DeliveriesQuery = Strict({
  before: Type.Optional(Uuid('The `next` of the page before')),
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
});
export const DeliveryParams = Strict({ deliveryId: Uuid('Names the delivery') });
export const RowsQuery = Strict({
  after: Type.String({ pattern: '^[0-9]{1,18}$', default: '0', description: 'The `next` of the page before' }),
});
export const RowsReply = Strict({
  items: Type.Array(Type.Record(Type.String(), Type.Unknown()), { description: 'Rows with the fields of the set' }),
  digest: Type.String({ description: 'SHA-256 of the rows, one JSON object a line' }),
  next: OrNull(Type.String({ description: 'Give it as `after` for the next page; null at the end. A page may be empty.' })),
});

export const PROBLEMS = { 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply };
