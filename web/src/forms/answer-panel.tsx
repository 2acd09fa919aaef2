import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ReportAnswer } from '../api/reports.ts';
import { count } from '../format.ts';
import { useText } from '../text.tsx';
import { Alert } from '../ui/alert.tsx';
import { Badge } from '../ui/badge.tsx';
import { Consequence } from './consequence.tsx';
import { FieldLink, Signals } from './signals.tsx';

type AnswerPanelProps = { readonly answer: ReportAnswer; readonly next?: ReactNode };

const Faulty = ({ answer }: { readonly answer: Extract<ReportAnswer, { kind: 'invalid' }> }) => (
  <Alert kind="error" title={answer.explanation}>
    <ul>
      {answer.faults.map((fault) => (
        <li key={`${fault.pointer}${fault.message}`}>
          {fault.pointer}: {fault.message} {fault.fix} {fault.pointer && <FieldLink pointer={fault.pointer} />}
        </li>
      ))}
    </ul>
  </Alert>
);

const Judged = ({ answer, next }: { readonly answer: Exclude<ReportAnswer, { kind: 'invalid' }>; readonly next: ReactNode }) => {
  const { t, language } = useText();
  const { funding, signals } = answer;
  return (
    <div className="stack">
      {signals.length > 0 && <Signals signals={signals} linked />}
      {answer.kind === 'accepted' && (
        <div>
          {funding.length === 0 && <p>{t('consequence.none')}</p>}
          {funding.map((consequence) => (
            <Consequence key={consequence.fundingYear} consequence={consequence} />
          ))}
        </div>
      )}
      {answer.kind === 'accepted' && <div className="row">{next}</div>}
      <p className="muted small">{t('answer.time', { ms: count(Math.round(answer.ms), language) })}</p>
    </div>
  );
};

/** The answer to a report, at once: accepted or refused, every signal, and what it means for the funding. */
export const AnswerPanel = ({ answer, next }: AnswerPanelProps) => {
  const { t } = useText();
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves to each new answer
  useEffect(() => {
    panel.current?.querySelector('h2')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }, [answer]);
  const accepted = answer.kind === 'accepted';
  return (
    <section className={`card answer ${accepted ? '' : 'answer--refused'} arrives`} ref={panel} aria-live="polite">
      <div className="answer__status">
        <Heading level={2} tabIndex={-1}>
          {t(`answer.${answer.kind}`)}
        </Heading>
        <Badge kind={accepted ? 'good' : 'bad'}>{t(accepted ? 'answer.stored' : 'answer.notStored')}</Badge>
      </div>
      <p className="muted">{t(`answer.${answer.kind}Help`)}</p>
      <br />
      {answer.kind === 'invalid' ? <Faulty answer={answer} /> : <Judged answer={answer} next={next} />}
    </section>
  );
};
