import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Correction, comparisonKey, correct, type DifferenceGroup, type Direction } from '../../api/reconciliation.ts';
import { useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Failure } from '../../ui/data-state.tsx';
import { useBrin, useMay } from '../school.ts';

type Props = {
  readonly reconciliationId: string;
  readonly what: Pick<Correction, 'group' | 'differences'>;
  readonly kind: DifferenceGroup['kind'];
  readonly directions: readonly Direction[];
  /** What the buttons are about, for who cannot see where they stand. */
  readonly about: string;
  readonly all?: boolean;
};

/** The buttons that put a difference or a group right; a deletion is asked for twice. */
export const CorrectionButtons = ({ reconciliationId, what, kind, directions, about, all = false }: Props) => {
  const { t } = useText();
  const brin = useBrin();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const correction = useMutation({
    mutationFn: (body: Correction) => correct(brin, reconciliationId, body),
    onSettled: () => client.invalidateQueries({ queryKey: comparisonKey(brin) }),
  });
  const deletes = kind === 'missing-there';
  const take = (direction: Direction): void => {
    setAsking(false);
    correction.mutate({ ...what, direction, ...(deletes && direction === 'theirs' ? { deletions: true } : {}) });
  };
  if (!useMay()('enrolment:report')) return null;
  const theirs = deletes ? (all ? 'compare.deleteAll' : 'compare.delete') : all ? 'compare.takeAll' : 'compare.take';
  return (
    <div className="stack stack--tight">
      <div className="row">
        {directions.includes('theirs') && (
          <Button purpose="secondary" busy={correction.isPending} onClick={() => (deletes ? setAsking(true) : take('theirs'))}>
            {t(theirs)} <span className="visually-hidden">{about}</span>
          </Button>
        )}
        {directions.includes('ours') && (
          <Button purpose="subtle" busy={correction.isPending} onClick={() => take('ours')}>
            {t(all ? 'compare.leaveAll' : 'compare.leave')} <span className="visually-hidden">{about}</span>
          </Button>
        )}
      </div>
      {asking && (
        <Alert kind="warning" title={t('compare.deleteSure')}>
          <p>{t('compare.deleteHelp')}</p>
          <div className="row">
            <Button purpose="primary" hint="negative" onClick={() => take('theirs')}>
              {t('compare.deleteYes')}
            </Button>
            <Button purpose="subtle" onClick={() => setAsking(false)}>
              {t('compare.deleteNo')}
            </Button>
          </div>
        </Alert>
      )}
      {correction.isError && <Failure error={correction.error} />}
    </div>
  );
};
