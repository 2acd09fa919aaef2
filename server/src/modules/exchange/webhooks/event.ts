/** A notification as it is on its way to a receiver. */
export type Outgoing = {
  readonly transactionId: string;
  readonly notificationId: string;
  readonly brin: string;
  readonly kind: string;
  readonly learnerId: string | null;
  /** The school's own number of the enrolment. */
  readonly number: string | null;
  /** When it was recorded. */
  readonly at: Date;
};

export type EventContext = {
  /** Who sends: a URN in the name space nld. */
  readonly source: string;
  readonly publicUrl: string;
};

/** Kinds of notification. A list that grows. */
export const NOTIFICATION_KINDS = [
  'address-changed',
  'learner-deceased',
  'death-withdrawn',
  'key-data-changed',
  'citizen-number-changed',
  'residence-right-changed',
  'double-enrolment',
  'double-enrolment-ended',
  'funding-changed',
  'declared-state-changed',
] as const;

const TYPE_PREFIX = 'nl.register-onderwijsdeelnemers';

/** By which a receiver and `GET .../notifications` know the same notification. */
export const eventId = ({ transactionId, notificationId }: Pick<Outgoing, 'transactionId' | 'notificationId'>): string =>
  `${transactionId}-${notificationId}`;

const places = (text: string): string => text.padStart(20, '0');

/**
 * The body of a delivery: a CloudEvent 1.0 in JSON after the NL GOV profile for CloudEvents 1.1. It says that something happened
 * and to whom, not what: the receiver looks that up at `dataref`. Never a citizen number, never a name.
 * `time` is when the notification was recorded; `sequence` grows in the order of notifications, with gaps.
 */
export const eventBody = (notification: Outgoing, { source, publicUrl }: EventContext): string => {
  const { brin, kind, learnerId, number } = notification;
  const id = eventId(notification);
  return JSON.stringify({
    specversion: '1.0',
    id,
    source,
    type: `${TYPE_PREFIX}.${kind}`,
    subject: learnerId === null ? `institutions/${brin}` : `institutions/${brin}/learners/${learnerId}`,
    time: notification.at.toISOString(),
    datacontenttype: 'application/json',
    dataschema: `${publicUrl}/openapi.json#/components/schemas/NotificationEvent`,
    dataref: `${publicUrl}/v1/institutions/${brin}/notifications/${id}`,
    sequence: `${places(notification.transactionId)}-${places(notification.notificationId)}`,
    data: { institution: brin, kind, learnerId, number },
  });
};

/** What a test delivery sends: the form of the real thing, about nobody. */
export const testBody = (id: string, at: Date, brin: string, { source, publicUrl }: EventContext): string =>
  JSON.stringify({
    specversion: '1.0',
    id,
    source,
    type: `${TYPE_PREFIX}.test`,
    subject: `institutions/${brin}`,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    dataschema: `${publicUrl}/openapi.json#/components/schemas/NotificationEvent`,
    data: { institution: brin, kind: 'test', learnerId: null, number: null },
  });
