import type { SchoolAdviceView } from '../../api/types.ts';
import { date } from '../../format.ts';
import { isMessageKey, type MessageKey, useText } from '../../text.tsx';
import { Card } from '../../ui/card.tsx';

type Held = Readonly<Record<string, unknown>>;

const Row = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div style={{ display: 'contents' }}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const Test = ({ test }: { readonly test: Held }) => {
  const { t, language } = useText();
  const name = `advice.test.${String(test.code)}`;
  const absent = `advice.${String(test.absence)}`;
  return (
    <>
      <Row label={t('advice.testName')} value={isMessageKey(name) ? t(name) : String(test.code)} />
      {isMessageKey(absent) && <Row label={t('advice.absence')} value={t(absent)} />}
      {typeof test.takenOn === 'string' && <Row label={t('advice.takenOn')} value={date(test.takenOn, language)} />}
      {typeof test.score === 'number' && <Row label={t('advice.score')} value={String(test.score)} />}
    </>
  );
};

/** What the school advised at the end of primary education, and how the test went. */
export const AdviceCard = ({ advice }: { readonly advice: SchoolAdviceView }) => {
  const { t } = useText();
  const name = (level: string): string => (isMessageKey(`advice.level.${level}`) ? t(`advice.level.${level}` as MessageKey) : level);
  return (
    <Card title={t('advice.of', { from: advice.schoolYear, until: advice.schoolYear + 1 })}>
      <dl className="details-list">
        <Row label={t('advice.first')} value={advice.advice ? name(advice.advice) : t('advice.none')} />
        {advice.revisedAdvice && <Row label={t('advice.revised')} value={name(advice.revisedAdvice)} />}
        {advice.test && <Test test={advice.test} />}
      </dl>
    </Card>
  );
};
