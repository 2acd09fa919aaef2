import type { Notification } from '../../api/types.ts';
import { date, moment, signedMoney } from '../../format.ts';
import { type Text, useText } from '../../text.tsx';
import { Link } from '../../ui/link.tsx';
import { useBrin } from '../school.ts';

/** What a notification says, from its kind and its facts. */
const wording = ({ t, language }: Text, { kind, number, learnerName, body }: Notification): string => {
  const learner = learnerName ?? number ?? '';
  const facts = { learner, institution: body.otherInstitution ?? '', start: body.otherStart ? date(body.otherStart, language) : '' };
  switch (kind) {
    case 'double-enrolment':
      return t('notifications.doubleEnrolment', facts);
    case 'double-enrolment-ended':
      return t('notifications.doubleEnrolmentEnded', facts);
    case 'key-data-changed':
      return t('notifications.keyDataChanged', facts);
    case 'funding-changed':
      return t('notifications.fundingChanged', {
        learner,
        year: body.fundingYear ?? '',
        difference: signedMoney(body.differenceCents ?? 0, language),
      });
    default:
      return kind;
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
            <span className="feed__what">{wording(text, item)}</span>
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
