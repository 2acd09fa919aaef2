import type { Notification } from '../../api/types.ts';
import { date, moment, signedMoney } from '../../format.ts';
import { type MessageKey, type Text, useText } from '../../text.tsx';
import { Link } from '../../ui/link.tsx';
import { useBrin } from '../school.ts';
import { kindName } from './webhooks/words.ts';

const FIELDS: Readonly<Record<string, MessageKey>> = {
  birthDate: 'learner.birthDate',
  sex: 'learner.sex',
  givenNames: 'learner.givenNames',
  surnamePrefix: 'learner.surnamePrefix',
  surname: 'learner.surname',
};

/** The fields that changed, as a list in words: 'geboortedatum en achternaam'. */
const fieldsOf = ({ t, language }: Text, fields: readonly string[]): string => {
  const names = fields.flatMap((field) => (FIELDS[field] ? [t(FIELDS[field]).toLocaleLowerCase(language)] : []));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
};

/** What a notification says, from its kind and its facts. */
const wording = (text: Text, { kind, number, learnerName, body }: Notification): string => {
  const { t, language } = text;
  const learner = learnerName ?? number ?? '';
  const day = (iso: string | undefined): string => (iso ? date(iso, language) : '');
  const facts = { learner, institution: body.otherInstitution ?? '', start: day(body.otherStart) };
  switch (kind) {
    case 'double-enrolment':
      return t('notifications.doubleEnrolment', facts);
    case 'double-enrolment-ended':
      return t('notifications.doubleEnrolmentEnded', facts);
    case 'key-data-changed':
      return body.fields && body.fields.length > 0
        ? t('notifications.keyDataFields', { learner, fields: fieldsOf(text, body.fields) })
        : t('notifications.keyDataChanged', { learner });
    case 'address-changed':
      return t('notifications.addressChanged', { learner, start: day(body.effectiveOn) });
    case 'learner-deceased':
      return t('notifications.deceased', { learner, start: day(body.deceasedOn) });
    case 'death-withdrawn':
      return t('notifications.deathWithdrawn', { learner });
    case 'citizen-number-changed':
      return t('notifications.numberChanged', { learner });
    case 'residence-right-changed':
      return t('notifications.residenceChanged', { learner, start: day(body.effectiveOn) });
    case 'funding-changed':
      return t(body.cause ? 'notifications.fundingChangedByPerson' : 'notifications.fundingChanged', {
        learner,
        year: body.fundingYear ?? '',
        difference: signedMoney(body.differenceCents ?? 0, language),
      });
    case 'declared-state-changed':
      return t('notifications.declaredStateChanged', { learner, date: day(body.countingDate) });
    default:
      return t('notifications.other', { learner });
  }
};

export const NotificationList = ({ items }: { readonly items: readonly Notification[] }) => {
  const text = useText();
  const { t, language } = text;
  const brin = useBrin();
  return (
    <ul className="feed">
      {items.map((item) => (
        <li key={item.notificationId}>
          <div className="feed__line">
            <span className="number muted">{moment(item.at, language)}</span>
            <span className="feed__what">
              <strong className="feed__kind">{kindName(text, item.kind)}</strong> {wording(text, item)}
            </span>
            {item.learnerId && (
              <Link to="/schools/$brin/learners/$learnerId" params={{ brin, learnerId: item.learnerId }}>
                {t('reports.toLearner')}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
};
