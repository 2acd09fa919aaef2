import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { institutionQuery, programmesQuery } from '../../api/queries.ts';
import { reportEnrolment } from '../../api/reports.ts';
import type { Institution, Programme } from '../../api/types.ts';
import { today } from '../../format.ts';
import { AnswerPanel } from '../../forms/answer-panel.tsx';
import {
  EMPTY_LEARNER,
  enrolmentOf,
  learnerFaults,
  learnerOf,
  mergeFaults,
  newNumber,
  numberFaults,
  type PeriodDraft,
  periodFaults,
} from '../../forms/drafts.ts';
import { LearnerFields } from '../../forms/learner-fields.tsx';
import { PeriodFields } from '../../forms/period-fields.tsx';
import { useReport } from '../../forms/use-report.ts';
import { useText } from '../../text.tsx';
import { Await, Failure } from '../../ui/data-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs } from '../school.ts';

type FormProps = { readonly institution: Institution; readonly programmes: readonly Programme[]; readonly onAgain: () => void };

const firstPeriod = (institution: Institution): PeriodDraft => ({
  key: 'first',
  startDate: today(),
  site: institution.sites.length === 1 ? (institution.sites[0]?.siteNo ?? '') : '',
  programme: '',
  yearOfStudy: '',
  fundable: true,
});

const EnrolmentForm = ({ institution, programmes, onAgain }: FormProps) => {
  const { t } = useText();
  const { brin } = institution;
  const [learner, setLearner] = useState(EMPTY_LEARNER);
  const [period, setPeriod] = useState(() => firstPeriod(institution));
  const [number, setNumber] = useState(() => newNumber());
  const report = useReport();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const faults = mergeFaults(learnerFaults(learner), periodFaults([period]), numberFaults(number));
    report.send(faults, () => reportEnrolment({ brin, number }, enrolmentOf(learnerOf(learner), [period])));
  };
  return (
    <div className={report.answer ? 'two-columns' : ''}>
      <form className="card form" noValidate onSubmit={submit} aria-label={t('nav.enrol')}>
        <LearnerFields draft={learner} onDraft={setLearner} faultOf={report.faultOf} />
        <fieldset className="form__section">
          <legend>
            <Heading level={2}>{t('form.enrolment')}</Heading>
          </legend>
          <PeriodFields
            index={0}
            draft={period}
            onDraft={setPeriod}
            institution={institution}
            programmes={programmes}
            faultOf={report.faultOf}
          />
          <TextField
            className="field--short"
            pointer="/number"
            label={t('enrolment.number')}
            help={t('form.numberHelp')}
            value={number}
            onValue={setNumber}
            error={report.faultOf('/number')}
            maxLength={40}
          />
        </fieldset>
        {report.error && <Failure error={report.error} />}
        <div className="row">
          <Button type="submit" purpose="primary" busy={report.busy}>
            {t('form.send')}
          </Button>
          <span className="muted small">{t('form.sendHelp')}</span>
        </div>
      </form>
      {report.answer && (
        <div className="two-columns__side">
          <AnswerPanel
            answer={report.answer}
            next={
              report.answer.kind === 'accepted' && (
                <>
                  <ButtonLink to="/schools/$brin/learners/$learnerId" params={{ brin, learnerId: report.answer.learnerId }}>
                    {t('answer.toLearner')}
                  </ButtonLink>
                  <Button purpose="secondary" onClick={onAgain}>
                    {t('answer.again')}
                  </Button>
                </>
              )
            }
          />
        </div>
      )}
    </div>
  );
};

/** Enrols a pupil and shows at once what came of it. */
export const Enrol = () => {
  const { t } = useText();
  const [round, setRound] = useState(0);
  const institution = useQuery(institutionQuery(useBrin()));
  const programmes = useQuery(programmesQuery());
  return (
    <Page title={t('enrol.title')} crumbs={useCrumbs()} intro={t('enrol.intro')}>
      <Await query={institution}>
        {(school) => (
          <Await query={programmes}>
            {(known) => <EnrolmentForm key={round} institution={school} programmes={known} onAgain={() => setRound(round + 1)} />}
          </Await>
        )}
      </Await>
    </Page>
  );
};
