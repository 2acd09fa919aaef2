import type { FundingConsequence } from '../api/types.ts';
import { count, date, money, signedMoney } from '../format.ts';
import { useText } from '../text.tsx';
import { Alert } from '../ui/alert.tsx';
import { Badge } from '../ui/badge.tsx';
import { Scroll } from '../ui/scroll.tsx';
import { Waterfall } from '../ui/waterfall.tsx';

const Lines = ({ consequence }: { readonly consequence: FundingConsequence }) => {
  const { t, of, language } = useText();
  return (
    <Scroll className="utrecht-table-container" label={t('consequence.lines')}>
      <table className="utrecht-table utrecht-table--html-table table--cards">
        <caption className="visually-hidden">{t('consequence.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funding.line')}</th>
            <th scope="col" className="numeric">
              {t('consequence.count')}
            </th>
            <th scope="col" className="numeric">
              {t('funding.rate')}
            </th>
            <th scope="col" className="numeric">
              {t('consequence.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {consequence.lines.map((line) => (
            <tr key={line.category}>
              <th scope="row">
                {of(line.description)}
                <div className="muted small">{line.article}</div>
              </th>
              <td className="numeric" data-label={t('consequence.count')}>
                {count(line.countBefore, language)} → {count(line.countAfter, language)}
              </td>
              <td className="numeric" data-label={t('funding.rate')}>
                {line.rateCents === null ? t('funding.unknown') : money(line.rateCents, language)}
              </td>
              <td className="numeric" data-label={t('consequence.difference')}>
                {line.afterCents === null ? t('funding.unknown') : signedMoney(line.afterCents - (line.beforeCents ?? 0), language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** What a report changes in the school's funding of one year: as figures, as a picture, and line by line. */
export const Consequence = ({ consequence }: { readonly consequence: FundingConsequence }) => {
  const { t, of, language } = useText();
  const { beforeCents, afterCents, differenceCents } = consequence;
  return (
    <div className="consequence">
      <div className="row row--apart">
        <h3 className="nl-heading nl-heading--level-3">{t('consequence.year', { year: consequence.fundingYear })}</h3>
        <span className="row">
          <Badge {...(consequence.basis === 'expected' ? { kind: 'warm' as const } : {})}>{t(`funding.${consequence.basis}`)}</Badge>
          {!consequence.indexed && <Badge>{t('funding.notIndexed')}</Badge>}
        </span>
      </div>
      <dl className="steps">
        <div>
          <dt>{t('consequence.before')}</dt>
          <dd>{money(beforeCents, language)}</dd>
        </div>
        <div>
          <dt>{t('consequence.after')}</dt>
          <dd>{money(afterCents, language)}</dd>
        </div>
        <div className="steps__difference">
          <dt>{t('consequence.difference')}</dt>
          <dd>{signedMoney(differenceCents, language)}</dd>
        </div>
      </dl>
      {consequence.lines.length > 0 && (
        <>
          {differenceCents !== 0 && (
            <Waterfall
              before={{ key: 'before', label: t('consequence.before'), cents: beforeCents }}
              after={{ key: 'after', label: t('consequence.after'), cents: afterCents }}
              steps={consequence.lines.map((line) => ({
                key: line.category,
                label: of(line.description),
                cents: (line.afterCents ?? 0) - (line.beforeCents ?? 0),
              }))}
            />
          )}
          <Lines consequence={consequence} />
        </>
      )}
      {consequence.missing.length > 0 && <Alert kind="warning">{t('funding.missing')}</Alert>}
      <p>{of(consequence.reason.text)}</p>
      <p className="muted small">
        {t('consequence.source', { date: date(consequence.countingDate, language), regulation: consequence.regulation })}
      </p>
    </div>
  );
};
