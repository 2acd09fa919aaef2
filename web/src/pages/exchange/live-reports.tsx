import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLiveReports } from '../../api/live.ts';
import { reportsQuery } from '../../api/queries.ts';
import type { ReportItem } from '../../api/types.ts';
import { moment, signedMoney } from '../../format.ts';
import { Consequence } from '../../forms/consequence.tsx';
import { Signals } from '../../forms/signals.tsx';
import { type MessageKey, useText } from '../../text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Await, Empty } from '../../ui/data-state.tsx';
import { Link } from '../../ui/link.tsx';
import { useBrin } from '../school.ts';

const KINDS: Readonly<Record<string, MessageKey>> = {
  enrolment: 'reports.enrolment',
  'enrolment-deletion': 'reports.enrolmentDeletion',
  result: 'reports.result',
  'result-deletion': 'reports.resultDeletion',
  identification: 'reports.identification',
  'key-data-change': 'reports.keyDataChange',
  'school-advice': 'reports.schoolAdvice',
  'school-advice-deletion': 'reports.schoolAdviceDeletion',
};

const Summary = ({ report }: { readonly report: ReportItem }) => {
  const { t, language } = useText();
  const kind = KINDS[report.kind];
  const [first] = report.funding; // the nearest year; the others are inside
  return (
    <span className="feed__line">
      <span className="number muted">{moment(report.receivedAt, language)}</span>
      <span className="feed__what">
        {kind ? t(kind) : report.kind} <span className="muted">{report.learnerName ?? report.number}</span>
      </span>
      {first && first.differenceCents !== 0 && (
        <span className="number">
          <span className="muted small">{first.fundingYear}</span>{' '}
          <strong className={first.differenceCents < 0 ? 'minus' : 'plus'}>{signedMoney(first.differenceCents, language)}</strong>
        </span>
      )}
      <Badge kind={report.status === 'accepted' ? 'good' : 'bad'}>{t(`answer.${report.status}`)}</Badge>
    </span>
  );
};

const Inside = ({ report }: { readonly report: ReportItem }) => {
  const { t } = useText();
  const brin = useBrin();
  return (
    <div className="feed__inside stack">
      <p className="muted small">{t('reports.by', { actor: report.actor, id: report.reportId, number: report.number ?? '–' })}</p>
      {report.signals.length > 0 ? <Signals signals={report.signals} /> : <p>{t('reports.noSignals')}</p>}
      {report.funding.map((consequence) => (
        <Consequence key={consequence.fundingYear} consequence={consequence} />
      ))}
      {report.learnerId && (
        <p>
          <Link to="/schools/$brin/learners/$learnerId" params={{ brin, learnerId: report.learnerId }}>
            {t('reports.toLearner')}
          </Link>
        </p>
      )}
    </div>
  );
};

type LiveReportsProps = { readonly most?: number; readonly pausable?: boolean };

/** Reports of the school as they come in, newest on top; each opens to its signals and funding. */
export const LiveReports = ({ most = 200, pausable = false }: LiveReportsProps) => {
  const { t } = useText();
  const brin = useBrin();
  const [paused, setPaused] = useState(false);
  const state = useLiveReports(brin, paused);
  const query = useQuery(reportsQuery(brin));
  return (
    <div className="stack stack--tight">
      {pausable && (
        <div className="row row--apart">
          <span className="row" role="status">
            <span className={`live-dot ${state === 'live' ? '' : 'live-dot--paused'}`} aria-hidden="true" />
            {t(`reports.${state}`)}
          </span>
          <Button purpose="secondary" toggle pressed={paused} onClick={() => setPaused(!paused)}>
            {t('reports.pause')}
          </Button>
        </div>
      )}
      <Await query={query}>
        {(reports) =>
          reports.length === 0 ? (
            <Empty title={t('reports.none')}>{t('reports.noneText')}</Empty>
          ) : (
            <ul className="feed">
              {reports.slice(0, most).map((report) => (
                <li key={report.reportId} className="arrives">
                  <details>
                    <summary>
                      <Summary report={report} />
                    </summary>
                    <Inside report={report} />
                  </details>
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </div>
  );
};
