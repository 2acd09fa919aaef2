import { Button } from '@nl-design-system-candidate/button-react';
import { type DragEvent, useState } from 'react';
import { size } from '../../../format.ts';
import { useText } from '../../../text.tsx';
import { Alert } from '../../../ui/alert.tsx';
import type { Uploading, useUpload } from './use-upload.ts';

const ACCEPTED = '.csv,.txt,.xml,.ndjson,.jsonl,.gz';

type Transfer = ReturnType<typeof useUpload>;

const Progress = ({ uploading }: { readonly uploading: Uploading }) => {
  const { t, language } = useText();
  const { name, sent, size: whole, state, resumed } = uploading;
  const values = { sent: size(sent, language), size: size(whole, language) };
  return (
    <>
      <p className="breaks">
        <strong>{name}</strong>
      </p>
      <progress className="progress" max={Math.max(whole, 1)} value={sent} aria-label={t('files.uploadOf', { name })} />
      <p role="status" className="muted">
        {t(state === 'paused' ? 'files.paused' : 'files.sent', values)} {resumed && t('files.resumed')}
      </p>
    </>
  );
};

const Choose = ({ begin }: Pick<Transfer, 'begin'>) => {
  const { t } = useText();
  const [over, setOver] = useState(false);
  const hover = (value: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(value);
  };
  const drop = (event: DragEvent): void => {
    hover(false)(event);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void begin(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shorter way; the field inside does the same for everyone
    <div className="drop-zone" data-over={over} onDragOver={hover(true)} onDragLeave={hover(false)} onDrop={drop}>
      <input
        id="file"
        className="visually-hidden"
        type="file"
        accept={ACCEPTED}
        aria-describedby="file-help"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = ''; // so that the same file may be chosen again, to go on with it
          if (file !== undefined) void begin(file);
        }}
      />
      <label className="nl-button nl-button--primary" htmlFor="file">
        {t('files.choose')}
      </label>
      <p className="muted" id="file-help">
        {t('files.chooseHelp')}
      </p>
    </div>
  );
};

/** Chooses or drops a file, and shows how far its upload is. */
export const UploadPanel = ({ uploading, begin, pause, resume, stop }: Transfer) => {
  const { t } = useText();
  if (uploading === undefined) return <Choose begin={begin} />;
  return (
    <div className="stack stack--tight">
      <Progress uploading={uploading} />
      {uploading.state === 'failed' && (
        <Alert kind="error" title={t('files.uploadFailed')}>
          <p>{uploading.why ?? t('state.noConnection')}</p>
        </Alert>
      )}
      <div className="row">
        {uploading.state === 'uploading' ? (
          <Button purpose="secondary" onClick={() => void pause()}>
            {t('files.pause')}
          </Button>
        ) : (
          <Button purpose="primary" onClick={resume}>
            {t('files.goOn')}
          </Button>
        )}
        <Button purpose="subtle" onClick={() => void stop()}>
          {t('files.stop')}
        </Button>
      </div>
    </div>
  );
};
