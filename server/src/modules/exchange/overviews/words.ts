import { addDays, type IsoDate, type MboPeriodAttributes, mboPeriod, type Sex } from '../../register/index.ts';

/** How the overviews write what the register holds. */
export const SEX: Readonly<Record<Sex, string>> = { male: 'M', female: 'V', unknown: 'O' };

const PATH = { bol: 'BOL', bbl: 'BBL', ovo: 'OVO', odt: 'ODT', ex: 'EX' } as const;

export const pathOf = ({ learningPath, partTime }: MboPeriodAttributes): string | null => {
  if (learningPath === null) return null;
  return learningPath === 'bol' && partTime ? 'BOL_DT' : PATH[learningPath];
};

export const levelOf = (level: string | null): string | null => (level === null ? null : `MBO-${level}`);

/** The last day of a half-open period. */
export const lastDay = (end: IsoDate | null): IsoDate | null => (end === null ? null : addDays(end, -1));

const GRADUATED = '08';

/** Reason for leaving as reported; a graduate has left for that reason ("geen uitval") where none was. */
export const leavingReason = (reported: string | null, endReason: string | null): string | null =>
  reported ?? (endReason === 'graduated' ? GRADUATED : null);

/** The fields of a period that both overviews have. */
export const placeOf = (attributes: Parameters<typeof mboPeriod>[0]) => {
  const period = mboPeriod(attributes);
  return {
    learningPath: pathOf(period),
    level: levelOf(period.level),
    attendanceLocation: period.attendanceLocation,
    provider: period.provider,
    location: period.location,
    route: period.route,
    routePhase: period.routePhase?.toUpperCase() ?? null,
  };
};
