import { NOTIFICATION_KINDS } from './event.ts';

const EVENT = {
  type: 'object',
  title: 'NotificationEvent',
  description:
    'A CloudEvent 1.0 in JSON after the NL GOV profile for CloudEvents. It says that something happened and to whom; what happened is looked up at `dataref`. Receivers ignore members and kinds they do not know.',
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'data'],
  properties: {
    specversion: { type: 'string', enum: ['1.0'] },
    id: { type: 'string', description: 'The notificationId; the same at every attempt. What comes twice with one id is one event.' },
    source: {
      type: 'string',
      format: 'uri',
      description: 'Who sends, as a URN',
      examples: ['urn:nld:oin:00000001234567890000:systeem:leerbron'],
    },
    type: {
      type: 'string',
      description: 'What kind of event',
      examples: NOTIFICATION_KINDS.map((kind) => `nl.register-onderwijsdeelnemers.${kind}`),
    },
    subject: { type: 'string', examples: ['institutions/99XX/learners/123456'] },
    time: { type: 'string', format: 'date-time', description: 'When the notification was recorded' },
    datacontenttype: { type: 'string', enum: ['application/json'] },
    dataschema: { type: 'string', format: 'uri' },
    dataref: { type: 'string', format: 'uri', description: 'Where the notification itself is read, with a token; absent in a test' },
    sequence: { type: 'string', description: 'Grows in the order of notifications, as text, with gaps; absent in a test' },
    data: {
      type: 'object',
      required: ['institution', 'kind', 'learnerId', 'number'],
      properties: {
        institution: { type: 'string', description: 'BRIN' },
        kind: { type: 'string' },
        learnerId: { type: ['string', 'null'], description: "The register's own identifier, never a citizen number" },
        number: { type: ['string', 'null'], description: "The school's own number of the enrolment" },
      },
    },
  },
} as const;

const header = (name: string, description: string) => ({ name, in: 'header', required: true, description, schema: { type: 'string' } });

/** What the description of the API says about the requests we send ourselves. */
export const webhookDescription = () => ({
  schemas: { NotificationEvent: EVENT },
  webhooks: {
    notification: {
      post: {
        operationId: 'receiveNotification',
        tags: ['Webhooks'],
        summary: 'Sent to a subscription for each notification, strictly in order',
        description: 'Signed after Standard Webhooks 1.0.0; docs/webhooks.md shows how to verify.',
        security: [],
        parameters: [
          header('webhook-id', 'The id of the event'),
          header('webhook-timestamp', 'Seconds since 1970, of this attempt'),
          header(
            'webhook-signature',
            '`v1,` and HMAC-SHA256 in base64 of `id.timestamp.body`; two, with a space between them, while a secret is replaced',
          ),
        ],
        requestBody: {
          required: true,
          content: { 'application/cloudevents+json': { schema: { $ref: '#/components/schemas/NotificationEvent' } } },
        },
        responses: {
          '2XX': { description: 'Received; the next one follows' },
          '410': { description: 'Never send anything here again: the subscription is disabled' },
          default: { description: 'Not received: the same is sent again later, for days; Retry-After is honoured' },
        },
      },
    },
  },
});
