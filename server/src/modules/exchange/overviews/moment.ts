const LOCAL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' });

/** A moment as the overviews write it, in Dutch time: '2026-11-21 10:42:29'. */
export const moment = (at: Date): string => LOCAL.format(at);

/** The same in fifteen characters: '20261121 104229'. */
export const compactMoment = (at: Date): string => moment(at).replaceAll(/[-:]/g, '');
