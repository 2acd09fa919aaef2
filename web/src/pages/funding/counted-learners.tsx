import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { fundingLearnersQuery, namesQuery } from '../../api/queries.ts';
import type { SchemeId } from '../../api/types.ts';
import { count } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Empty } from '../../ui/data-state.tsx';
import { Link } from '../../ui/link.tsx';
import { useBrin } from '../school.ts';

type Props = { readonly scheme: SchemeId; readonly year: number; readonly category: string };

/** The pupils behind one line of the statement. */
export const CountedLearners = ({ scheme, year, category }: Props) => {
  const { t, of, language } = useText();
  const brin = useBrin();
  const names = useQuery(namesQuery(brin, `${year - 1}-10-01`)).data;
  const query = useInfiniteQuery(fundingLearnersQuery(brin, scheme, year, category));
  return (
    <div id="learners">
      <Card title={t('funding.learners')}>
        <Await query={query}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            const unitsPerOne = pages[0]?.unitsPerOne ?? 1;
            if (items.length === 0) return <Empty title={t('learners.none')} />;
            return (
              <>
                <ul className="feed">
                  {items.map((item) => (
                    <li key={`${item.learnerId} ${item.number} ${item.category}`}>
                      <div className="feed__line">
                        <span className="feed__what">
                          <Link to="/schools/$brin/learners/$learnerId" params={{ brin, learnerId: item.learnerId }}>
                            {names?.get(item.number ?? '') || item.number || item.learnerId}
                          </Link>{' '}
                          <span className="muted">{item.number}</span>
                        </span>
                        <span className="muted small">{of(item.reason.text)}</span>
                        <strong className="number">{count(item.units / unitsPerOne, language)}</strong>
                      </div>
                    </li>
                  ))}
                </ul>
                {query.hasNextPage && (
                  <p className="state">
                    <Button purpose="secondary" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                      {t('learners.more')}
                    </Button>
                  </p>
                )}
              </>
            );
          }}
        </Await>
      </Card>
    </div>
  );
};
