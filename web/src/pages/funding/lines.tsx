import type { FundingStatement, StatementLine } from '../../api/types.ts';
import { count, exact, money, signedMoney } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Link } from '../../ui/link.tsx';
import { Scroll } from '../../ui/scroll.tsx';
import { useBrin } from '../school.ts';
import { nothingKnown } from './amounts.ts';

type LinesProps = {
  readonly statement: FundingStatement;
  readonly previous?: FundingStatement | undefined;
  /** Leads from a line to the learners behind it. */
  readonly linked?: boolean;
};

/** Inputs and arithmetic of a line, on demand. */
const Explanation = ({ line }: { readonly line: StatementLine }) => {
  const { t, of, language } = useText();
  return (
    <details className="small">
      <summary>{t('funding.explain')}</summary>
      <p className="number">{line.arithmetic}</p>
      {line.inputs.length > 0 && (
        <ul aria-label={t('funding.inputs')}>
          {line.inputs.map((input) => (
            <li key={input.key}>
              {of(input.text)}: {input.value === null ? t('funding.unknown') : exact(input.value, language)}{' '}
              <span className="muted">({input.source})</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
};

const Name = ({ line, statement, linked }: LinesProps & { readonly line: StatementLine }) => {
  const { of } = useText();
  const brin = useBrin();
  if (!linked || line.count === 0 || line.category.endsWith('site')) return of(line.description);
  const search = { scheme: statement.scheme, year: String(statement.fundingYear), category: line.category };
  return (
    <Link to="/schools/$brin/funding" params={{ brin }} search={search} hash="learners">
      {of(line.description)}
    </Link>
  );
};

const Row = (props: LinesProps & { readonly line: StatementLine }) => {
  const { t, language } = useText();
  const { line, previous } = props;
  const before = previous?.lines.find(({ category }) => category === line.category)?.amountCents;
  const known = (cents: number | null): string => (cents === null ? t('funding.unknown') : money(cents, language));
  return (
    <tr>
      <th scope="row">
        <Name {...props} />
        <div className="muted small">{line.article}</div>
        <Explanation line={line} />
      </th>
      <td className="numeric" data-label={t('funding.count')}>
        {count(line.count, language)}
      </td>
      <td className="numeric" data-label={t('funding.rate')}>
        {known(line.rateCents)}
      </td>
      <td className="numeric" data-label={t('funding.amount')}>
        {known(line.amountCents)}
      </td>
      {previous && (
        <td className="numeric" data-label={t('funding.against', { year: previous.fundingYear })}>
          {before == null || line.amountCents === null ? '–' : signedMoney(line.amountCents - before, language)}
        </td>
      )}
    </tr>
  );
};

/** Every line of a statement with its count, rate and amount, how it came about, and the difference with the year before. */
export const Lines = (props: LinesProps) => {
  const { t, language } = useText();
  const { statement, previous } = props;
  return (
    <Scroll className="utrecht-table-container" label={t('funding.lines')}>
      <table className="utrecht-table utrecht-table--html-table table--cards">
        <caption className="visually-hidden">{t('funding.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funding.line')}</th>
            {[t('funding.count'), t('funding.rate'), t('funding.amount')].map((head) => (
              <th scope="col" className="numeric" key={head}>
                {head}
              </th>
            ))}
            {previous && (
              <th scope="col" className="numeric">
                {t('funding.against', { year: previous.fundingYear })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {statement.lines.map((line) => (
            <Row key={line.category} {...props} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('funding.total')}</th>
            <td colSpan={3} className="numeric" data-label={t('funding.amount')}>
              {nothingKnown(statement) ? t('funding.unknown') : money(statement.totalCents, language)}
            </td>
            {previous && (
              <td className="numeric" data-label={t('funding.against', { year: previous.fundingYear })}>
                {nothingKnown(statement) ? '–' : signedMoney(statement.totalCents - previous.totalCents, language)}
              </td>
            )}
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
};
