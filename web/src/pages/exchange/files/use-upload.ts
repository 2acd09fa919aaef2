import { useCallback, useEffect, useRef, useState } from 'react';
import type { Upload } from 'tus-js-client';
import { csrfHeaders } from '../../../api/client.ts';
import { filesAddress } from '../../../api/files.ts';

/** Sent at once: where a proxy limits bodies, and what is sent again at most after a broken connection. */
const CHUNK_BYTES = 4 * 1024 * 1024;
const RETRY_MS = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000];

export type UploadState = 'uploading' | 'paused' | 'failed';
/** An upload under way in this page. */
export type Uploading = {
  readonly name: string;
  readonly sent: number;
  readonly size: number;
  readonly state: UploadState;
  /** The server's own words, where it refused. */
  readonly why?: string;
  /** Whether it goes on from what was sent before. */
  readonly resumed: boolean;
  /** As the server knows it, once it does. */
  readonly uploadId?: string | undefined;
};

const reasonOf = (error: unknown): string | undefined => {
  const body = (error as { originalResponse?: { getBody: () => string } | null }).originalResponse?.getBody();
  try {
    return (JSON.parse(body ?? '') as { detail?: string }).detail;
  } catch {
    return undefined;
  }
};

/** Uploads one file at a time, resumable: after a pause, a lost connection, or a reload and choosing the same file again. */
export const useUpload = (brin: string, onStored: () => void) => {
  const [uploading, setUploading] = useState<Uploading>();
  const current = useRef<Upload>(undefined);
  const change = useCallback((part: Partial<Uploading>) => setUploading((before) => before && { ...before, ...part }), []);

  const begin = useCallback(
    async (file: File) => {
      await current.current?.abort();
      setUploading({ name: file.name, sent: 0, size: file.size, state: 'uploading', resumed: false });
      const tus = await import('tus-js-client').catch(() => undefined);
      if (tus === undefined) return change({ state: 'failed' });
      const upload = new tus.Upload(file, {
        endpoint: filesAddress(brin),
        chunkSize: CHUNK_BYTES,
        retryDelays: RETRY_MS,
        metadata: { filename: file.name },
        removeFingerprintOnSuccess: true,
        onBeforeRequest: (request) => {
          for (const [name, value] of Object.entries(csrfHeaders())) request.setHeader(name, value);
        },
        onUploadUrlAvailable: () => change({ uploadId: upload.url?.split('/').at(-1) }),
        onProgress: (sent) => change({ sent }),
        onSuccess: () => {
          current.current = undefined;
          setUploading(undefined);
          onStored();
        },
        onError: (error) => {
          const why = reasonOf(error);
          change({ state: 'failed', ...(why !== undefined && { why }) });
          onStored();
        },
      });
      current.current = upload;
      const [before] = await upload.findPreviousUploads();
      if (before !== undefined) {
        upload.resumeFromPreviousUpload(before);
        change({ resumed: true });
      }
      upload.start();
    },
    [brin, change, onStored],
  );
  const pause = useCallback(async () => {
    await current.current?.abort();
    change({ state: 'paused' });
    onStored();
  }, [change, onStored]);
  const resume = useCallback(() => {
    change({ state: 'uploading' });
    current.current?.start();
  }, [change]);
  /** Stops, and removes what was sent. */
  const stop = useCallback(async () => {
    await current.current?.abort(true).catch(() => {});
    current.current = undefined;
    setUploading(undefined);
    onStored();
  }, [onStored]);
  useEffect(() => () => void current.current?.abort(), []);
  return { uploading, begin, pause, resume, stop };
};
