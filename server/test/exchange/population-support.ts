import { exportJWK, generateKeyPair } from 'jose';
import { addClient, grantAgencyMandate, issueAccessToken } from '../../src/modules/access/index.ts';
import type { TestApp } from '../support/app.ts';

export type ChangeAnswer = {
  readonly line: number;
  readonly status: number;
  readonly body: {
    readonly changeId?: string;
    readonly outcome?: string;
    readonly repeated?: boolean;
    readonly schools?: number;
    readonly code?: string;
    readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  };
};

/** The population register as a client: sends changes to a server and gives an answer for each. */
export const populationRegister = async (app: TestApp) => {
  const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await addClient(app.db, { clientId: 'brp', name: 'Population register', jwks: { keys: [await exportJWK(publicKey)] } });
  await grantAgencyMandate(app.db, 'brp', ['population:report']);
  const token = await issueAccessToken(app.db, { clientId: 'brp', scopes: ['population:report'], publicUrl: 'http://leerbron.test' });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' };
  const sendText = async (text: string, to: TestApp = app): Promise<ChangeAnswer[]> => {
    const response = await to.call('POST', '/v1/population-change-streams', text, headers);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as ChangeAnswer);
  };
  const send = (changes: readonly object[], to?: TestApp) => sendText(changes.map((c) => JSON.stringify(c)).join('\n'), to);
  return { token, headers, send, sendText };
};
