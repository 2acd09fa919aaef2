import type { FastifyReply, FastifyRequest } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { problem, sendProblem } from '../../../../platform/http/problems.ts';
import { type Action, principalOf } from '../../../access/index.ts';
import { Brin, Strict } from '../../message-schemas.ts';
import { type Owner, type Subscription, subscription } from '../../webhooks/subscription-store.ts';
import type { SenderOptions } from '../../webhooks/worker.ts';

export type WebhookDeps = SenderOptions;

/**
 * Subscriptions live on two sides: those of a school under its address, and those of a supplier, for the schools that mandated
 * it, under an address of their own. Every endpoint is there on both sides.
 */
export type Side = {
  readonly path: string;
  readonly action: Action;
  readonly supplier: boolean;
  readonly params: Record<string, TSchema>;
  /** Operation identifiers differ by side. */
  readonly operation: (name: string) => string;
};

export const SCHOOL_SIDE: Side = {
  path: '/v1/institutions/:brin/webhook-subscriptions',
  action: 'webhook:manage',
  supplier: false,
  params: { brin: Brin },
  operation: (name) => name,
};

export const SUPPLIER_SIDE: Side = {
  path: '/v1/webhook-subscriptions',
  action: 'supplier-webhook:manage',
  supplier: true,
  params: {},
  operation: (name) => name.replace('Webhook', 'SupplierWebhook'),
};

export const TAGS = ['Webhooks'];

const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', description: 'subscriptionId' });

export const paramsOf = (side: Side) => Strict(side.params);
export const oneParamsOf = (side: Side) =>
  Strict({ ...side.params, subscriptionId: { ...Id, examples: ['0199c0de-0000-7000-8000-000000000000'] } });

/** Whose subscriptions a request is about. */
export const ownerOf = (request: FastifyRequest, side: Side): Owner => {
  if (!side.supplier) return { brin: (request.params as { brin: string }).brin };
  const who = principalOf(request);
  if (who.kind !== 'client') throw new Error('The policy let a person manage webhooks of a supplier.');
  return { clientId: who.clientId };
};

/** The subscription in the address; answers 404 and gives undefined when the owner has no such one. */
export const found = async (
  request: FastifyRequest,
  reply: FastifyReply,
  deps: WebhookDeps,
  side: Side,
): Promise<Subscription | undefined> => {
  const { subscriptionId } = request.params as { subscriptionId: string };
  const one = await subscription(deps.db, ownerOf(request, side), subscriptionId, deps.now());
  if (one === undefined) sendProblem(reply, problem('not-found', 'You have no such webhook subscription.'));
  return one;
};
