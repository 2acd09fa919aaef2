import type { App } from '../../../platform/http/server.ts';
import { enrolledAt, type ReferenceData } from '../../register/index.ts';
import type { Scheme } from '../scheme.ts';
import { SCHEMES } from '../schemes/schemes.ts';
import { basisOf, lastCountingDate } from '../years.ts';
import { todayOf } from './asked.ts';
import type { FundingDeps } from './deps.ts';
import { OverviewReply, PROBLEMS, StatementsParams } from './schemas.ts';

/** By which schemes an institution is funded: those of a sector it teaches in. */
const schemesOf = (brin: string, reference: ReferenceData): readonly Scheme[] => {
  const sectors = reference.institutions.get(brin)?.sectors ?? [];
  return SCHEMES.filter((scheme) => scheme.sectors.some((sector) => sectors.includes(sector)));
};

const yearsOf = (scheme: Scheme, today: string) => {
  const kept = scheme.years(today);
  const [first = 0] = kept;
  const older = scheme.regulations.flatMap(({ fromYear, throughYear }) =>
    Array.from({ length: Math.max(0, Math.min(throughYear ?? first - 1, first - 1) - fromYear + 1) }, (_, i) => fromYear + i),
  );
  return [...older, ...kept].map((fundingYear) => ({
    fundingYear,
    countingDate: lastCountingDate(scheme, fundingYear),
    basis: basisOf(scheme, fundingYear, today),
  }));
};

/** What there is to ask about an institution's funding: schemes, their years, and how many learners it has today. */
export const readFundingOverview = (app: App, deps: FundingDeps): void => {
  app.get(
    '/v1/institutions/:brin/funding',
    {
      config: { action: 'funding:read' },
      schema: {
        operationId: 'readFundingOverview',
        tags: ['Funding'],
        summary: 'Schemes and years of an institution',
        description:
          'By which schemes the institution is funded, for which years amounts can be asked, and how many learners are enrolled today.',
        params: StatementsParams,
        response: { 200: OverviewReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const today = todayOf(deps);
      const schemes = schemesOf(brin, deps.reference()).map((scheme) => ({
        scheme: scheme.id,
        title: scheme.title,
        unitsPerOne: scheme.unitsPerOne,
        years: yearsOf(scheme, today),
      }));
      return reply.send({ brin, schemes, enrolled: await enrolledAt(deps.db, brin, today) });
    },
  );
};
