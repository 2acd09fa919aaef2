import { dataOf } from '@leerbron/client/source';
import type { Notice, School } from './school.ts';

/** Order of two notifications: their identifiers say of which transaction they are, and which in it. */
const isLater = (a: Notice, b: Notice): boolean => {
  const [tx = '0', id = '0'] = a.notificationId.split('-');
  const [otherTx = '0', otherId = '0'] = b.notificationId.split('-');
  return tx === otherTx ? BigInt(id) > BigInt(otherId) : BigInt(tx) > BigInt(otherTx);
};

const LIMIT = 200;

const read = async ({ line, brin }: School): Promise<readonly Notice[]> => {
  const page = await dataOf(
    line.leerbron.api.GET('/v1/institutions/{brin}/notifications', { params: { path: { brin }, query: { limit: LIMIT } } }),
  );
  return page.items as readonly Notice[];
};

const wrongOrder = (before: Notice | undefined, items: readonly Notice[]): string | undefined => {
  let last = before;
  for (const one of items) {
    if (last !== undefined && !isLater(one, last)) return `notification ${one.notificationId} came after ${last.notificationId}`;
    last = one;
  }
  return undefined;
};

/**
 * Reads what a school must know, and acknowledges it. `stumbling`: the school fails once between the two, so that the same
 * must come again. Answers what was new, and what was wrong: a notification twice, or out of order.
 */
export const readNotices = async (
  school: School,
  stumbling: boolean,
): Promise<{ readonly fresh: readonly Notice[]; readonly wrong: readonly string[] }> => {
  const fresh: Notice[] = [];
  const wrong: string[] = [];
  for (let again = stumbling; ; again = false) {
    const items = await read(school);
    if (items.length === 0) return { fresh, wrong };
    if (again) {
      const same = await read(school);
      const isSame = items.every((one, i) => same[i]?.notificationId === one.notificationId);
      if (!isSame) wrong.push('what was not acknowledged did not come again');
    }
    const disorder = wrongOrder(school.notices.at(-1), items);
    if (disorder !== undefined) wrong.push(disorder);
    school.notices.push(...items);
    fresh.push(...items);
    const upTo = items.at(-1)?.notificationId ?? '';
    const params = { path: { brin: school.brin } };
    await school.line.leerbron.api.PUT('/v1/institutions/{brin}/notification-acknowledgement', { params, body: { upTo } });
  }
};
