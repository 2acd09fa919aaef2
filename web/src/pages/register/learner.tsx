import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { learnerQuery } from '../../api/queries.ts';
import type { LearnerView } from '../../api/types.ts';
import { date, fullName } from '../../format.ts';
import { type MessageKey, useText } from '../../text.tsx';
import { Card } from '../../ui/card.tsx';
import { Await } from '../../ui/data-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs } from '../school.ts';
import { AdviceCard } from './advices.tsx';
import { Enrolments } from './enrolments.tsx';
import { LearnerFunding } from './learner-funding.tsx';
import { ResultCard } from './results.tsx';

const Details = ({ learner }: { readonly learner: LearnerView }) => {
  const { t, language } = useText();
  const rows: readonly (readonly [MessageKey, string | null])[] = [
    ['learner.name', fullName(learner)],
    ['learner.birthDate', date(learner.birthDate, language)],
    ['learner.sex', t(`sex.${learner.sex}`)],
    ['learner.postcode', learner.postcode],
    ['learner.bsn', learner.bsn],
    ['learner.educationNumber', learner.educationNumber],
  ];
  return (
    <Card className="half" title={t('learner.details')}>
      <dl className="details-list">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Card>
  );
};

/** Everything the school may know about one learner. */
export const Learner = () => {
  const { t } = useText();
  const brin = useBrin();
  const { learnerId } = useParams({ from: '/schools/$brin/learners/$learnerId' });
  const query = useQuery(learnerQuery(brin, learnerId));
  const crumbs = useCrumbs({ label: t('nav.learners'), to: `/schools/${brin}/learners` });
  const title = (query.data && fullName(query.data)) || t('learner.title');
  return (
    <Page title={title} crumbs={crumbs}>
      <Await query={query}>
        {(learner) => (
          <div className="stack">
            <Enrolments learner={learner} />
            <div className="cards">
              <Details learner={learner} />
              <LearnerFunding learner={learner} />
            </div>
            {learner.schoolAdvices.map((advice) => (
              <AdviceCard key={advice.schoolYear} advice={advice} />
            ))}
            {learner.results.map((result) => (
              <ResultCard key={result.number} result={result} />
            ))}
          </div>
        )}
      </Await>
    </Page>
  );
};
