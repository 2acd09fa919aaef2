import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/client.ts';
import { cancel, compareFile, comparisonKey, type Scope, type Sector } from '../../api/reconciliation.ts';
import { count, today } from '../../format.ts';
import { type Text, useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Failure } from '../../ui/data-state.tsx';
import { FieldFrame, SelectField, TextField } from '../../ui/field.tsx';
import { useBrin } from '../school.ts';

const SCOPES = ['current', 'school-year', 'all'] as const satisfies readonly Scope[];

type Refused = { readonly reconciliationId?: string; readonly fault?: { readonly text: { readonly nl: string; readonly en: string } } };
const refused = (error: unknown): Refused => (error instanceof ApiProblem ? (error.body as Refused) : {});

/** Why a file was not compared; where the file itself is wrong, in the words of the server. */
const Problem = ({ error }: { readonly error: Error }) => {
  const { t, of } = useText();
  const { fault } = refused(error);
  if (fault !== undefined)
    return (
      <Alert kind="error" title={t('compare.notCompared')}>
        <p>{of(fault.text)}</p>
      </Alert>
    );
  return <Failure error={error} />;
};

const Busy = ({ received, text: { t, language } }: { readonly received: number; readonly text: Text }) => (
  <div className="stack stack--tight" role="status">
    <progress className="progress" aria-label={t('compare.busy')} />
    <p>{t('compare.received', { lines: count(received, language) })}</p>
  </div>
);

/** Chooses a file with the school's administration and lays it beside the register. */
export const StartForm = ({ sectors }: { readonly sectors: readonly Sector[] }) => {
  const text = useText();
  const { t } = text;
  const brin = useBrin();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [sector, setSector] = useState<string>(sectors[0] ?? 'vo');
  const [scope, setScope] = useState<string>('current');
  const [referenceDate, setReferenceDate] = useState(today());
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const [received, setReceived] = useState(0);
  const comparing = useMutation({
    mutationFn: (chosen: File) =>
      compareFile(brin, { sector: sector as Sector, scope: scope as Scope, referenceDate }, chosen, setReceived),
    onSettled: () => client.invalidateQueries({ queryKey: comparisonKey(brin) }),
    onSuccess: (reconciliationId) => navigate({ to: '/schools/$brin/compare/$reconciliationId', params: { brin, reconciliationId } }),
  });
  const underWay = refused(comparing.error).reconciliationId;
  const start = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(file === undefined);
    setReceived(0);
    if (file !== undefined) comparing.mutate(file);
  };
  const again = async (): Promise<void> => {
    if (underWay !== undefined) await cancel(brin, underWay);
    if (file !== undefined) comparing.mutate(file);
  };
  return (
    <form className="stack" onSubmit={start} noValidate>
      <FieldFrame
        id="field-file"
        label={t('compare.file')}
        help={t('compare.fileHelp')}
        error={missing ? t('compare.fileMissing') : undefined}
      >
        <input
          id="field-file"
          type="file"
          className="utrecht-textbox utrecht-textbox--html-input"
          accept=".ndjson,.jsonl,.csv,text/csv,application/x-ndjson"
          aria-describedby={missing ? 'field-file-help field-file-error' : 'field-file-help'}
          aria-invalid={missing ? true : undefined}
          onChange={(event: ChangeEvent<HTMLInputElement>) => setFile(event.target.files?.[0])}
        />
      </FieldFrame>
      <div className="row row--fields">
        {sectors.length > 1 && (
          <SelectField className="field--short" pointer="/sector" label={t('compare.sector')} value={sector} onValue={setSector}>
            {sectors.map((one) => (
              <option key={one} value={one}>
                {t(`compare.sector.${one}`)}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField className="field--short" pointer="/scope" label={t('compare.scope')} value={scope} onValue={setScope}>
          {SCOPES.map((one) => (
            <option key={one} value={one}>
              {t(`compare.scope.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          className="field--short"
          pointer="/referenceDate"
          type="date"
          label={t('compare.referenceDate')}
          value={referenceDate}
          onValue={setReferenceDate}
        />
      </div>
      {comparing.isPending && <Busy received={received} text={text} />}
      {underWay !== undefined && (
        <Alert kind="warning" title={t('compare.underWay')}>
          <p>
            <Button type="button" purpose="secondary" onClick={() => void again()}>
              {t('compare.cancelAndStart')}
            </Button>
          </p>
        </Alert>
      )}
      {comparing.isError && underWay === undefined && <Problem error={comparing.error} />}
      <div>
        <Button purpose="primary" type="submit" busy={comparing.isPending}>
          {t('compare.start')}
        </Button>
      </div>
    </form>
  );
};
