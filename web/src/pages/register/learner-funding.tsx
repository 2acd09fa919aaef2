import { useQuery } from '@tanstack/react-query';
import { learnerFundingQuery } from '../../api/queries.ts';
import type { LearnerView, LearnerFunding as OfYear } from '../../api/types.ts';
import { count, date } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Await } from '../../ui/data-state.tsx';
import { Link } from '../../ui/link.tsx';
import { useSchemes } from '../funding/years.ts';
import { useBrin } from '../school.ts';

const YEARS_SHOWN = 4;

const Year = ({ year }: { readonly year: OfYear }) => {
  const { t, of, language } = useText();
  const brin = useBrin();
  const schemes = useSchemes() ?? [];
  const title = schemes.find(({ scheme }) => scheme === year.scheme)?.title;
  return (
    <li>
      {year.standings.map((one) => (
        <div className="feed__line" key={`${one.number} ${one.date} ${one.reason.code}`}>
          <span className="feed__what">
            <Link to="/schools/$brin/funding" params={{ brin }} search={{ scheme: year.scheme, year: String(year.fundingYear) }}>
              <strong>{year.fundingYear}</strong>
              {schemes.length > 1 && title && ` ${of(title)}`}
            </Link>{' '}
            {year.basis === 'expected' && <Badge kind="warm">{t('funding.expected')}</Badge>}
            <div className="muted small">{of(one.reason.text)}</div>
            {one.date && <div className="muted small">{t('learner.countingDate', { date: date(one.date, language) })}</div>}
          </span>
          {one.units > 0 ? (
            <strong className="number">{count(one.units / year.unitsPerOne, language)}</strong>
          ) : (
            <Badge kind="attention">{t('learner.doesNotCount')}</Badge>
          )}
        </div>
      ))}
    </li>
  );
};

/** In which years the learner counts at this school, for what, and why. */
export const LearnerFunding = ({ learner }: { readonly learner: LearnerView }) => {
  const { t } = useText();
  const query = useQuery(learnerFundingQuery(useBrin(), learner.learnerId));
  return (
    <Card className="half" title={t('learner.counting')}>
      <Await query={query}>
        {(items) =>
          items.length === 0 ? (
            <p className="muted">{t('learner.countsNowhere')}</p>
          ) : (
            <ul className="feed">
              {items.slice(0, YEARS_SHOWN).map((year) => (
                <Year key={`${year.scheme} ${year.fundingYear}`} year={year} />
              ))}
            </ul>
          )
        }
      </Await>
    </Card>
  );
};
