import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { institutionQuery, learnerQuery, programmesQuery } from '../../api/queries.ts';
import type { EnrolmentView, Institution, LearnerKey, LearnerView, Programme } from '../../api/types.ts';
import { fullName } from '../../format.ts';
import type { SectorForm } from '../../forms/sectors/sector-form.ts';
import { formOf } from '../../forms/sectors/sectors.ts';
import { useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Await } from '../../ui/data-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs } from '../school.ts';

export type EnrolmentContext = {
  readonly learner: LearnerView;
  readonly enrolment: EnrolmentView;
  readonly institution: Institution;
  readonly programmes: readonly Programme[];
  /** That of the sector of the enrolment. */
  readonly form: SectorForm;
};

/** A registered learner as a report names one. */
export const keyOf = (learner: LearnerView): LearnerKey => ({
  ...(learner.bsn ? { bsn: learner.bsn } : {}),
  ...(learner.educationNumber && !learner.bsn ? { educationNumber: learner.educationNumber } : {}),
  birthDate: learner.birthDate,
  sex: learner.sex,
});

type Props = { readonly title: string; readonly intro: string; readonly children: (context: EnrolmentContext) => ReactNode };

type WithProgrammesProps = Omit<EnrolmentContext, 'programmes' | 'form'> & Pick<Props, 'children'>;

const WithProgrammes = ({ children, ...context }: WithProgrammesProps) => {
  const { sector } = context.enrolment;
  const programmes = useQuery(programmesQuery(sector));
  return <Await query={programmes}>{(known) => children({ ...context, programmes: known, form: formOf(sector) })}</Await>;
};

/** A page about one enrolment at this school, with what its form needs. */
export const EnrolmentPage = ({ title, intro, children }: Props) => {
  const { t } = useText();
  const brin = useBrin();
  const { learnerId = '', number = '' } = useParams({ strict: false });
  const learner = useQuery(learnerQuery(brin, learnerId));
  const institution = useQuery(institutionQuery(brin));
  const name = (learner.data && fullName(learner.data)) || t('learner.title');
  const crumbs = useCrumbs(
    { label: t('nav.learners'), to: `/schools/${brin}/learners` },
    { label: name, to: `/schools/${brin}/learners/${learnerId}` },
  );
  return (
    <Page title={title} crumbs={crumbs} intro={`${name} – ${intro}`}>
      <Await query={learner}>
        {(person) => (
          <Await query={institution}>
            {(school) => {
              const enrolment = person.enrolments.find((one) => one.number === number);
              if (!enrolment) return <Alert kind="error" title={t('enrolment.unknown')} />;
              return (
                <WithProgrammes learner={person} enrolment={enrolment} institution={school}>
                  {children}
                </WithProgrammes>
              );
            }}
          </Await>
        )}
      </Await>
    </Page>
  );
};
