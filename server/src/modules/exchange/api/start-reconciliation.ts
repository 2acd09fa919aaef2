import { Type } from 'typebox';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { InstitutionParams, Strict } from '../message-schemas.ts';
import type { RecordKind } from '../reconciliation/as-reported.ts';
import { DIGEST_FORMAT } from '../reconciliation/canonical.ts';
import { SectorField } from '../reconciliation/schemas.ts';
import { openReconciliation } from '../reconciliation/store.ts';
import type { ExchangeDeps } from './context.ts';
import { acceptLines, answerLines } from './reconciliation-stream.ts';

const Query = Strict({
  sector: SectorField,
  scope: Type.Optional(
    Type.Enum(['current', 'school-year', 'since', 'all'], {
      default: 'current',
      description: 'Enrolments in force on the reference date, in its school year, that lasted on or after `since`, or all',
    }),
  ),
  referenceDate: Type.Optional(Type.String({ format: 'date', description: 'Absent means today' })),
  since: Type.Optional(Type.String({ format: 'date', description: 'With scope `since`' })),
  covers: Type.Optional(
    Type.Enum(['enrolment', 'result', 'enrolment,result'], { default: 'enrolment', description: 'Which records are compared' }),
  ),
  format: Type.Optional(Type.Enum([DIGEST_FORMAT], { default: DIGEST_FORMAT, description: 'Version of canonical form and digest' })),
});

const addRoute = (app: App, deps: ExchangeDeps, limitBytes: number): void => {
  acceptLines(app);
  app.post(
    '/v1/institutions/:brin/reconciliations',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'startReconciliation',
        tags: ['Reconciliation'],
        summary: "Lay a school's administration beside the register",
        description:
          'Newline-delimited JSON (application/x-ndjson). Either sums of digests (`{"kind":"total","records":2,"digest":"..."}`, `{"kind":"bucket","bucket":"a7","records":1,"digest":"..."}`), or digests (`{"kind":"digest","record":"enrolment","number":"2026-17","digest":"..."}`), or whole records as in a stream of reports (`{"kind":"enrolment","number":"2026-17","report":{...}}`, heading optional); last `{"kind":"end","records":2}`. The answer is a stream of lines: `started`, `fault`, `received`, `wanted`, `stopped` and last `reconciliation`. See docs/reconciliation.md.',
        consumes: ['application/x-ndjson', 'text/csv'],
        produces: ['application/x-ndjson'],
        params: InstitutionParams,
        querystring: Query,
      },
    },
    async (request, reply) => {
      if (request.body === undefined) return sendProblem(reply, problem('unsupported-media-type', 'Send application/x-ndjson.'));
      const q = request.query;
      const scope = q.scope ?? 'current';
      if ((scope === 'since') !== (q.since !== undefined)) {
        const fault = {
          in: 'query',
          pointer: 'since',
          code: 'invalid-value',
          message: 'goes with scope since',
          fix: 'Send both or neither.',
        };
        return sendProblem(reply, problem('invalid-request', 'One thing in the request is not right.', { errors: [fault] }));
      }
      const wanted = {
        brin: request.params.brin,
        sector: q.sector,
        covers: (q.covers ?? 'enrolment').split(',') as RecordKind[],
        scope,
        referenceDate: q.referenceDate ?? deps.today(),
        since: q.since ?? null,
      };
      const opened = await openReconciliation(deps.db.pool, wanted, deps.now().toISOString(), principalOf(request).actor);
      if ('underWay' in opened) {
        const detail = `Reconciliation ${opened.underWay} of this institution and sector is under way. Go on with it, or cancel it with DELETE.`;
        return sendProblem(reply, problem('conflict', detail, { reconciliationId: opened.underWay }));
      }
      await answerLines(request, reply, deps, limitBytes, opened, 1);
    },
  );
};

/** Starts a reconciliation with the lines of its first round. */
export const startReconciliation = (app: App, deps: ExchangeDeps, limitBytes: number): void => {
  void app.register(async (scope) => addRoute(scope as App, deps, limitBytes));
};
