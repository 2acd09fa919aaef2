import { useQuery } from '@tanstack/react-query';
import { type Difference, type DifferenceGroup, differencesQuery } from '../../api/reconciliation.ts';
import type { Signal } from '../../api/types.ts';
import { shortDate } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Await } from '../../ui/data-state.tsx';
import { Link } from '../../ui/link.tsx';
import { useBrin } from '../school.ts';
import { CorrectionButtons } from './correction-buttons.tsx';
import { Value } from './value.tsx';

export const STATE_KINDS = {
  open: undefined,
  queued: 'attention',
  accepted: 'good',
  refused: 'bad',
  failed: 'bad',
  'for-school': 'warm',
} as const;

type Row = { readonly key: string; readonly name: string; readonly ours: unknown; readonly theirs: unknown };

/** The fields that differ; of a record that one side lacks, all that the other has. */
const rowsOf = (d: Difference, nameOf: (f: Difference['fields'][number]) => string): readonly Row[] =>
  d.fields.map((f, i) => ({ key: `${f.field}${i}`, name: nameOf(f), ours: f.ours, theirs: f.theirs }));

const Comparison = ({ difference }: { readonly difference: Difference }) => {
  const { t, of, language } = useText();
  const rows = rowsOf(difference, ({ name, at }) => {
    const label = of(name);
    return at === undefined ? label : `${label} (${/^\d{4}-/.test(at) ? t('compare.from', { date: shortDate(at, language) }) : at})`;
  });
  if (rows.length === 0) return null;
  return (
    <table className="utrecht-table utrecht-table--html-table table--cards">
      <caption className="visually-hidden">{difference.number}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.field')}</th>
          <th scope="col">{t('compare.here')}</th>
          <th scope="col">{t('compare.there')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td data-label={t('compare.here')} className="breaks">
              <Value value={row.ours} />
            </td>
            <td data-label={t('compare.there')} className="breaks">
              <Value value={row.theirs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type Answer = { readonly signals?: readonly Signal[]; readonly detail?: string; readonly code?: string };

/** Why a report was not taken over. */
const Reasons = ({ answer }: { readonly answer: Answer }) => {
  const { t, of } = useText();
  const refusals = (answer.signals ?? []).filter((signal) => signal.severity === 'refusal');
  if (answer.code === 'precondition-failed') return <p className="muted">{t('compare.changedSince')}</p>;
  return (
    <ul>
      {refusals.map((signal) => (
        <li key={signal.code + signal.field}>
          <span className="number muted">{signal.code}</span> {of(signal.text)}
        </li>
      ))}
    </ul>
  );
};

const Item = ({ difference, reconciliationId }: { readonly difference: Difference; readonly reconciliationId: string }) => {
  const { t } = useText();
  const brin = useBrin();
  const { number, numberHere, learnerId, state, answer, differenceNo } = difference;
  const decided = state === 'accepted' || state === 'queued';
  return (
    <li className="difference stack stack--tight">
      <div className="row row--apart">
        <h4 className="nl-heading nl-heading--level-4">
          {numberHere === null ? number : t('compare.numbers', { there: number, here: numberHere })}
        </h4>
        <div className="row">
          <Badge kind={STATE_KINDS[state]}>{t(`compare.difference.${state}`)}</Badge>
          {learnerId && (
            <Link to="/schools/$brin/learners/$learnerId" params={{ brin, learnerId }}>
              {t('reports.toLearner')} <span className="visually-hidden">{number}</span>
            </Link>
          )}
        </div>
      </div>
      <Comparison difference={difference} />
      {(state === 'refused' || state === 'failed') && answer && <Reasons answer={answer as Answer} />}
      {!decided && (
        <CorrectionButtons
          reconciliationId={reconciliationId}
          what={{ differences: [differenceNo] }}
          kind={difference.kind}
          directions={difference.directions}
          about={number}
        />
      )}
    </li>
  );
};

/** The differences of one group, the first fifty. */
export const DifferenceList = ({ reconciliationId, group }: { readonly reconciliationId: string; readonly group: DifferenceGroup }) => {
  const { t } = useText();
  const query = useQuery(differencesQuery(useBrin(), reconciliationId, group.group, JSON.stringify(group.states)));
  return (
    <Await query={query}>
      {({ items, next }) => (
        <>
          <ul className="differences">
            {items.map((difference) => (
              <Item key={difference.differenceNo} difference={difference} reconciliationId={reconciliationId} />
            ))}
          </ul>
          {next !== null && <p className="muted">{t('compare.more', { shown: items.length, count: group.count })}</p>}
        </>
      )}
    </Await>
  );
};
