import type { IsoDate, LearnerFacts, ReferenceData, Sector } from '../register/index.ts';

export type Text = { readonly nl: string; readonly en: string };

/** A field of a row, and why the receiver cannot do without it. */
export type Field = { readonly name: string; readonly text: Text; readonly need: Text };

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What a delivery is about, beside the facts of learners. */
export type DeliveryContext = {
  readonly referenceDate: IsoDate;
  /** First day of the stretch that sets about changes look at; null for sets about a day. */
  readonly since: IsoDate | null;
  /** Four-digit postcodes where learners must live; null: everywhere. */
  readonly postcodes: ReadonlySet<string> | null;
  readonly reference: ReferenceData;
  /** The pseudonym of a learner at this subscription. */
  readonly pseudonym: (learnerId: string) => string;
};

/**
 * A set of data that chain partners can have: for what, by which law, and exactly which fields. The rules are pure: the same
 * facts give the same rows. A change of fields or rules is a new version; deliveries say by which they were made.
 */
export type DeliverySet = {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  readonly purpose: Text;
  readonly legalGround: string;
  readonly fields: readonly Field[];
  readonly sectors: readonly Sector[];
  /** 'municipality': a subscription names one, and only learners who live there are in it. */
  readonly scope: 'country' | 'municipality';
  /** true: about what happened since a day, which each delivery names. */
  readonly sinceDay: boolean;
  /** Half-open range of days in which learners must have been enrolled to be looked at. */
  readonly range: (context: Pick<DeliveryContext, 'referenceDate' | 'since'>) => { readonly from: IsoDate; readonly to: IsoDate };
  readonly rowsOf: (facts: LearnerFacts, context: DeliveryContext) => readonly Row[];
};

/** Whether a learner lives where the delivery is about; a learner without a known postcode lives nowhere in it. */
export const livesWithin = (facts: LearnerFacts, { postcodes }: DeliveryContext): boolean =>
  postcodes === null || (facts.details.postcode !== null && postcodes.has(facts.details.postcode.slice(0, 4)));

/** The number by which other government knows a learner: the citizen number, or the education number of who has none. */
export const governmentNumber = (facts: LearnerFacts): string => facts.bsn ?? facts.educationNumber ?? '';
