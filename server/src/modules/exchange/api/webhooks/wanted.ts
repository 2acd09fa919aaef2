import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Fault, problem, sendProblem } from '../../../../platform/http/problems.ts';
import { mandatedAmong } from '../../../access/index.ts';
import { type AddressFault, addressFault } from '../../webhooks/address.ts';
import type { Owner, Wanted } from '../../webhooks/subscription-store.ts';
import type { WebhookBody } from './schemas.ts';
import type { WebhookDeps } from './side.ts';

const WORDS: Readonly<Record<AddressFault, readonly [message: string, fix: string]>> = {
  'not-a-url': ['is not an address', 'Send a full address, such as https://las.example.nl/leerbron.'],
  'not-https': ['is not encrypted', 'Use https.'],
  'has-credentials': ['holds a name or password', 'Leave them out: deliveries are signed.'],
  'has-fragment': ['holds a fragment', 'Leave out # and what follows.'],
  'private-address': ['does not lead to a public address', 'Use a host that can be reached from the internet.'],
  'unknown-host': ['names a host that cannot be found', 'Check the name.'],
};

const faultAt = (kind: AddressFault): Fault => {
  const [message, fix] = WORDS[kind];
  return { in: 'body', pointer: '/url', code: kind, message, fix };
};

/** The schools of those named for which a supplier may not, today, manage webhooks or read notifications. */
const unmandated = async (deps: WebhookDeps, clientId: string, schools: readonly string[]): Promise<string[]> => {
  const [managed, read] = await Promise.all([
    mandatedAmong(deps.db, clientId, schools, 'webhook:manage'),
    mandatedAmong(deps.db, clientId, schools, 'notification:read'),
  ]);
  return schools.filter((brin) => !managed.has(brin) || !read.has(brin));
};

/** What a request wants of a subscription; answers and gives undefined when it may not be. A known address is not looked up again. */
export const wantedBy = async (
  request: FastifyRequest,
  reply: FastifyReply,
  deps: WebhookDeps,
  owner: Owner,
  addressKnown = false,
): Promise<Wanted | undefined> => {
  const body = request.body as WebhookBody;
  const fault = addressKnown ? undefined : await addressFault(body.url, deps.sending.local);
  if (fault !== undefined) {
    sendProblem(reply, problem('invalid-request', 'One thing in the request is not right.', { errors: [faultAt(fault)] }));
    return undefined;
  }
  const schools = 'brin' in owner ? [owner.brin] : (body.schools ?? []);
  const refused = 'brin' in owner ? [] : await unmandated(deps, owner.clientId, schools);
  if (refused.length > 0) {
    sendProblem(
      reply,
      problem('not-authorised-for-institution', 'You have no mandate for every school you name.', { institutions: refused.slice(0, 100) }),
    );
    return undefined;
  }
  const { name, url, kinds, paused } = body;
  return { name, url: new URL(url).href, kinds: kinds ?? null, schools, paused: paused ?? false };
};
