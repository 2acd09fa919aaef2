import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { filesQuery } from '../../../api/files.ts';
import { useText } from '../../../text.tsx';
import { Card } from '../../../ui/card.tsx';
import { Await, Empty } from '../../../ui/data-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { useBrin, useCrumbs, useMay } from '../../school.ts';
import { FileCard } from './file-card.tsx';
import { Templates } from './templates.tsx';
import { UploadPanel } from './upload-panel.tsx';
import { useUpload } from './use-upload.ts';

/** Files of reports: uploading one, and what became of those before. */
export const Files = () => {
  const { t } = useText();
  const brin = useBrin();
  const may = useMay();
  const client = useQueryClient();
  const query = useQuery(filesQuery(brin));
  const refresh = useCallback(() => void client.invalidateQueries({ queryKey: filesQuery(brin).queryKey }), [client, brin]);
  const transfer = useUpload(brin, refresh);
  return (
    <Page title={t('nav.files')} crumbs={useCrumbs()} intro={t('files.intro')}>
      <div className="stack">
        {may('file:upload') && (
          <Card title={t('files.new')}>
            <UploadPanel {...transfer} />
          </Card>
        )}
        <Await query={query}>
          {(files) =>
            files.length === 0 && transfer.uploading === undefined ? (
              <Card>
                <Empty title={t('files.none')}>{t('files.noneText')}</Empty>
              </Card>
            ) : (
              files
                .filter(({ uploadId }) => uploadId !== transfer.uploading?.uploadId)
                .map((file) => <FileCard key={file.uploadId} file={file} />)
            )
          }
        </Await>
        <Templates />
      </div>
    </Page>
  );
};
