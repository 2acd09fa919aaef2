import { useQuery } from '@tanstack/react-query';
import { countingQuery, fundingQuery } from '../../api/queries.ts';
import type { LearnerView } from '../../api/types.ts';
import { count, date, money } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Loading } from '../../ui/data-state.tsx';
import { statementYears } from '../funding/years.ts';
import { useBrin } from '../school.ts';

const YEARS_SHOWN = 3;

/** Funding years whose counting date lies within the enrolments, newest first, up to the expected one. */
const yearsOf = (learner: LearnerView): readonly number[] => {
  const covers = (day: string): boolean =>
    learner.enrolments.some(({ startDate, endDate }) => startDate <= day && (endDate === null || endDate >= day));
  return statementYears()
    .filter((year) => covers(`${year - 1}-10-01`))
    .slice(0, YEARS_SHOWN);
};

const Year = ({ year, learnerId }: { readonly year: number; readonly learnerId: string }) => {
  const { t, of, language } = useText();
  const brin = useBrin();
  const counting = useQuery(countingQuery(brin, year, learnerId)).data;
  const statement = useQuery(fundingQuery(brin, year)).data;
  const line = statement?.lines.find(({ category }) => category === counting?.category);
  if (!counting || !statement)
    return (
      <li>
        <Loading />
      </li>
    );
  const share = counting.halves / 2;
  return (
    <li>
      <div className="feed__line">
        <span className="feed__what">
          <strong>{year}</strong> {line && of(line.description)}{' '}
          {statement.basis === 'expected' && <Badge kind="warm">{t('funding.expected')}</Badge>}
          <div className="muted small">{of(counting.reason.text)}</div>
          <div className="muted small">{t('learner.countingDate', { date: date(statement.countingDate, language) })}</div>
        </span>
        {line && share > 0 ? (
          <span className="number">
            <strong>{money(Math.round(line.rateCents * share), language)}</strong>
            {share < 1 && <div className="muted small">{count(share, language)} ×</div>}
          </span>
        ) : (
          <Badge kind="attention">{t('learner.doesNotCount')}</Badge>
        )}
      </div>
    </li>
  );
};

/** In which years the learner counts at this school, for what, and why. */
export const LearnerFunding = ({ learner }: { readonly learner: LearnerView }) => {
  const { t } = useText();
  const years = yearsOf(learner);
  return (
    <Card className="half" title={t('learner.counting')}>
      {years.length === 0 && <p className="muted">{t('learner.countsNowhere')}</p>}
      <ul className="feed">
        {years.map((year) => (
          <Year key={year} year={year} learnerId={learner.learnerId} />
        ))}
      </ul>
    </Card>
  );
};
