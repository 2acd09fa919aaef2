import type { Fault } from '../../../platform/http/problems.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { schoolYearOf } from '../institution.ts';
import { enteredParameters } from '../parameter-store.ts';
import { categoriesOf, changedBy, type WhatIf, whatIfFaults } from '../projection.ts';
import { statementOf } from '../school.ts';
import { askedOf, todayOf } from './asked.ts';
import { copyOf } from './copy.ts';
import type { FundingDeps } from './deps.ts';
import { PROBLEMS, ProjectionBody, ProjectionReply, StatementsParams } from './schemas.ts';

const faultsOf = (found: readonly { readonly index: number; readonly message: string; readonly fix: string }[]): Fault[] =>
  found.map(({ index, message, fix }) => ({ in: 'body', pointer: `/changes/${index}/category`, code: 'invalid-value', message, fix }));

/** What a year brings if nothing changes, and what it would bring with changes that the school thinks of. Stores nothing. */
export const projectFunding = (app: App, deps: FundingDeps): void => {
  app.post(
    '/v1/institutions/:brin/funding-projections',
    {
      config: { action: 'funding:read' },
      schema: {
        operationId: 'projectFunding',
        tags: ['Funding'],
        summary: 'What a year will bring, and what if',
        description:
          'Amounts of a year with the counts as they are (`before`) and with changes (`after`). Counts are those of everyone now enrolled without an end: if nothing changes. Nothing is stored.',
        params: StatementsParams,
        body: ProjectionBody,
        response: { 200: ProjectionReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const today = todayOf(deps);
      const reference = deps.reference();
      const { scheme, fundingYear, changes } = request.body;
      const asked = askedOf(request.params.brin, fundingYear, scheme, reference, today);
      if (typeof asked === 'string') return sendProblem(reply, problem('not-found', asked));
      const school = await schoolYearOf(deps.db, asked, reference, today, null, await enteredParameters(deps.db));
      const wanted: readonly WhatIf[] = changes;
      const faults = faultsOf(whatIfFaults(asked.scheme, school, wanted));
      if (faults.length > 0) return sendProblem(reply, problem('invalid-request', 'Some changes cannot be.', { errors: faults }));
      const before = statementOf(asked.scheme, school, today, null);
      const after = statementOf(asked.scheme, changedBy(asked.scheme, school, wanted), today, null);
      const differenceCents = after.totalCents - before.totalCents;
      return reply.send({ before: copyOf(before), after: copyOf(after), differenceCents, categories: categoriesOf(asked.scheme, school) });
    },
  );
};
