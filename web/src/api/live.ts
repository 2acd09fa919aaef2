import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { reportsQuery } from './queries.ts';
import type { ReportItem } from './types.ts';

const MOST_KEPT = 200;
const POLL_MS = 4_000;

export type LiveState = 'live' | 'polling' | 'paused';

/** Newest first, each report once. */
export const withReport = (known: readonly ReportItem[], arrived: ReportItem): ReportItem[] =>
  [arrived, ...known.filter((report) => report.reportId !== arrived.reportId)].slice(0, MOST_KEPT);

/**
 * Keeps the list of reports growing while the page is open: by server-sent events, and by asking every few seconds where
 * the stream is cut, as some school networks do.
 */
export const useLiveReports = (brin: string, paused: boolean): LiveState => {
  const client = useQueryClient();
  const [cut, setCut] = useState(false);
  useEffect(() => {
    if (paused) return;
    const { queryKey } = reportsQuery(brin);
    const events = new EventSource(`/v1/institutions/${brin}/report-events`);
    const poll = setInterval(() => {
      if (events.readyState !== EventSource.OPEN) void client.invalidateQueries({ queryKey });
    }, POLL_MS);
    const onReport = (event: MessageEvent<string>): void => {
      const report = JSON.parse(event.data) as ReportItem;
      client.setQueryData(queryKey, (known) => withReport(known ?? [], report));
    };
    events.addEventListener('report', onReport);
    events.onopen = () => {
      setCut(false);
      void client.invalidateQueries({ queryKey });
    };
    events.onerror = () => setCut(true);
    return () => {
      clearInterval(poll);
      events.close();
    };
  }, [brin, paused, client]);
  if (paused) return 'paused';
  return cut ? 'polling' : 'live';
};
