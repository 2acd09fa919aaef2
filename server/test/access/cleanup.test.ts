import { expect, test } from 'vitest';
import { removeExpired } from '../../src/modules/access/cleanup.ts';
import { savePerson } from '../../src/modules/access/index.ts';
import { issuerAdapter } from '../../src/modules/access/issuer/adapter.ts';
import { keepSignIn, startSession, takeSignIn } from '../../src/modules/access/session-store.ts';
import { testDatabase } from '../support/database.ts';

test('what has expired is removed, what has not stays', async () => {
  const db = await testDatabase();
  const personId = await savePerson(db, { username: 'anna', displayName: 'Anna' });
  const adapter = issuerAdapter(db.pool)('AuthorizationCode');
  await adapter.upsert('old', { grantId: 'g' }, -1);
  await adapter.upsert('new', { grantId: 'g' }, 60);
  const session = { personId, claims: {}, idToken: undefined };
  await startSession(db, session);
  await db.pool.query(`update access.session set expires = now() - interval '1 second'`);
  await startSession(db, session);
  const signIn = { state: 's', nonce: 'n', codeVerifier: 'v', returnTo: '/' };
  await keepSignIn(db, signIn);
  await db.pool.query(`update access.sign_in set expires = now() - interval '1 second'`);
  const secret = await keepSignIn(db, signIn);
  await db.pool.query(
    `insert into access.sign_in_attempt (at, user_hash, address_hash) values (now() - interval '16 minutes', '', ''), (now(), '', '')`,
  );
  expect(await adapter.find('old')).toBeUndefined();
  await removeExpired(db);
  const { rows } = await db.pool.query(
    `select (select count(*)::int from access.issuer_item) as items, (select count(*)::int from access.session) as sessions,
      (select count(*)::int from access.sign_in) as sign_ins, (select count(*)::int from access.sign_in_attempt) as attempts`,
  );
  expect(rows[0]).toEqual({ items: 1, sessions: 1, sign_ins: 1, attempts: 1 });
  expect(await takeSignIn(db, secret)).toEqual(signIn);
  expect(await takeSignIn(db, secret)).toBeUndefined();
});

test('a code is consumed once, also by two at the same moment, and falls with its grant', async () => {
  const db = await testDatabase();
  const adapter = issuerAdapter(db.pool)('AuthorizationCode');
  await adapter.upsert('code', { grantId: 'g' }, 60);
  const tries = await Promise.allSettled([adapter.consume('code'), adapter.consume('code'), adapter.consume('code')]);
  expect(tries.filter((t) => t.status === 'fulfilled').length).toBe(1);
  expect(await adapter.find('code')).toHaveProperty('consumed');
  await adapter.revokeByGrantId('g');
  expect(await adapter.find('code')).toBeUndefined();
});
