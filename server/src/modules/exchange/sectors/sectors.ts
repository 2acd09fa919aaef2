import type { TSchema } from 'typebox';
import { Type } from 'typebox';
import type { Sector } from '../../register/index.ts';
import { higher } from './higher.ts';
import { primary } from './primary.ts';
import { secondary } from './secondary.ts';
import type { SectorMessages } from './sector-messages.ts';
import { vocational } from './vocational.ts';

const MESSAGES: Readonly<Record<Sector, SectorMessages>> = { po: primary, vo: secondary, mbo: vocational, hbo: higher, wo: higher };

/** How a sector reports. */
export const messagesOf = (sector: Sector | undefined): SectorMessages => MESSAGES[sector ?? 'vo'];

// The first is that of reports that do not say their sector.
const ALL = [secondary, primary, vocational, higher];

/** One of several bodies, told apart by `sector`; validation.ts holds a body to the one it says it is. */
const bySector = (title: string, bodies: readonly (TSchema | null)[]): TSchema =>
  Type.Unsafe({ title, oneOf: bodies.filter((body) => body !== null), discriminator: { propertyName: 'sector' } });

export const EnrolmentBody = bySector(
  'EnrolmentReport',
  ALL.map((one) => one.enrolment),
);
export const ResultBody = bySector(
  'ResultReport',
  ALL.map((one) => one.result),
);
