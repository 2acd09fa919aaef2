import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent, ReactNode } from 'react';
import { AnswerPanel } from '../../forms/answer-panel.tsx';
import type { useReport } from '../../forms/use-report.ts';
import { useText } from '../../text.tsx';
import { Failure } from '../../ui/data-state.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { useBrin } from '../school.ts';

type Props = {
  readonly label: string;
  readonly learnerId: string;
  readonly report: ReturnType<typeof useReport>;
  readonly onSend: () => void;
  readonly children: ReactNode;
};

/** A form that reports something about a known learner, with the answer beside it. */
export const ReportForm = ({ label, learnerId, report, onSend, children }: Props) => {
  const { t } = useText();
  const brin = useBrin();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSend();
  };
  const toLearner = (
    <ButtonLink className="nl-button--secondary" to="/schools/$brin/learners/$learnerId" params={{ brin, learnerId }}>
      {t('answer.toLearner')}
    </ButtonLink>
  );
  return (
    <div className={report.answer ? 'two-columns' : ''}>
      <form className="card form" noValidate onSubmit={submit} aria-label={label}>
        {children}
        {report.error && <Failure error={report.error} />}
        <div className="row">
          <Button type="submit" purpose="primary" busy={report.busy}>
            {t('form.send')}
          </Button>
          {!report.answer && toLearner}
        </div>
      </form>
      {report.answer && (
        <div className="two-columns__side">
          <AnswerPanel answer={report.answer} next={toLearner} />
        </div>
      )}
    </div>
  );
};
