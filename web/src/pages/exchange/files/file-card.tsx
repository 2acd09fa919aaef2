import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answersAddress, changeHandling, type FileUpload, filesQuery, isBusy, removeFile, signalTextsQuery } from '../../../api/files.ts';
import { count, moment, size } from '../../../format.ts';
import { isMessageKey, useText } from '../../../text.tsx';
import { Alert } from '../../../ui/alert.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { Failure } from '../../../ui/data-state.tsx';
import { useBrin, useMay } from '../../school.ts';

const KINDS = { done: 'good', refused: 'bad', cancelled: 'attention', uploading: 'attention' } as const;
const kindOf = (state: FileUpload['state']) => (state in KINDS ? KINDS[state as keyof typeof KINDS] : undefined);

const Handled = ({ file }: { readonly file: FileUpload }) => {
  const { t, language } = useText();
  const { reports, answered, accepted, refused, invalid } = file;
  if (reports === null) return null;
  return (
    <>
      {file.state !== 'done' && (
        <progress className="progress" max={reports} value={answered} aria-label={t('files.handlingOf', { name: file.fileName })} />
      )}
      <p>
        {t('files.counts', {
          answered: count(answered, language),
          reports: count(reports, language),
          accepted: count(accepted, language),
          refused: count(refused, language),
          invalid: count(invalid, language),
        })}
      </p>
      {file.encoding === 'windows-1252' && <p className="muted">{t('files.windows')}</p>}
    </>
  );
};

/** Which signals the reports got, the most frequent first. */
const Signals = ({ file }: { readonly file: FileUpload }) => {
  const { t, of, language } = useText();
  const texts = useQuery({ ...signalTextsQuery(), enabled: file.signals.length > 0 }).data;
  if (file.signals.length === 0) return null;
  const meaning = (code: string): string | undefined => {
    const text = texts?.get(code);
    if (text !== undefined) return of(text).replace(/\{\w+\}/g, '…'); // what it is about differs by report
    const key = `files.code.${code}`;
    return isMessageKey(key) ? t(key) : undefined;
  };
  return (
    <details>
      <summary>{t('files.signals', { count: file.signals.length })}</summary>
      <ul className="signal-counts">
        {file.signals.map(({ code, severity, reports }) => (
          <li key={code}>
            <Badge kind={severity === 'attention' ? 'attention' : 'bad'}>{code}</Badge>
            <span>
              {t('files.times', { count: count(reports, language) })} {meaning(code)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Downloads = ({ file }: { readonly file: FileUpload }) => {
  const { t, language } = useText();
  const brin = useBrin();
  if (file.answered === 0) return null;
  return (
    <p className="row">
      {(['csv', 'ndjson'] as const).map((format) => (
        <a key={format} className="nl-link" href={answersAddress(brin, file.uploadId, format, language)} download>
          {t(`files.answers.${format}`)} <span className="visually-hidden">{file.fileName}</span>
        </a>
      ))}
    </p>
  );
};

const Actions = ({ file }: { readonly file: FileUpload }) => {
  const { t } = useText();
  const brin = useBrin();
  const client = useQueryClient();
  const { uploadId, state, fileName } = file;
  const act = useMutation({
    mutationFn: (what: 'cancel' | 'resume' | 'remove') =>
      what === 'remove' ? removeFile(brin, uploadId) : changeHandling(brin, uploadId, what === 'resume'),
    onSettled: () => client.invalidateQueries({ queryKey: filesQuery(brin).queryKey }),
  });
  const button = (what: 'cancel' | 'resume' | 'remove') => (
    <Button purpose={what === 'resume' ? 'secondary' : 'subtle'} busy={act.isPending} onClick={() => act.mutate(what)}>
      {t(`files.${what}`)} <span className="visually-hidden">{fileName}</span>
    </Button>
  );
  return (
    <>
      {act.isError && <Failure error={act.error} />}
      <div className="row">
        {isBusy(file) && button('cancel')}
        {state === 'cancelled' && button('resume')}
        {!isBusy(file) && button('remove')}
      </div>
    </>
  );
};

/** One file: how far it is, what its reports brought, and what can be done with it. */
export const FileCard = ({ file }: { readonly file: FileUpload }) => {
  const { t, of, language } = useText();
  const may = useMay();
  const { state, fault } = file;
  return (
    <Card title={file.fileName} aside={<Badge kind={kindOf(state)}>{t(`files.state.${state}`)}</Badge>}>
      <div className="stack stack--tight">
        <p className="muted">
          {moment(file.createdAt, language)} · {size(file.size, language)}
        </p>
        {state === 'uploading' && (
          <p>{t(file.mine ? 'files.unfinishedMine' : 'files.unfinished', { received: size(file.received, language) })}</p>
        )}
        {fault && (
          <Alert kind="warning" title={t(state === 'refused' ? 'files.refusedWhole' : 'files.stopped')}>
            <p>
              {of(fault.text)} {fault.line !== undefined && t('files.line', { line: count(fault.line, language) })}
            </p>
          </Alert>
        )}
        <Handled file={file} />
        <Signals file={file} />
        <Downloads file={file} />
        {may('file:upload') && <Actions file={file} />}
      </div>
    </Card>
  );
};
