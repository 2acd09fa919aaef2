/** Where time comes from: the only place that looks at the system's clock for domain rules, so that tests can set it. */
export type Clock = { readonly now: () => Date /** The calendar date in the Netherlands. */; readonly today: () => string };

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** A clock over any source of moments. The date is worked out once a second at most: it is asked for thousands of times a second. */
export const clockOver = (now: () => Date): Clock => {
  let second = Number.NaN;
  let today = '';
  return {
    now,
    today: () => {
      const moment = now();
      const current = Math.floor(moment.getTime() / 1000);
      if (current !== second) {
        second = current;
        today = AMSTERDAM.format(moment);
      }
      return today;
    },
  };
};

export const systemClock = (): Clock => clockOver(() => new Date());
