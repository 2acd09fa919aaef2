import { type ColumnClasses, open, person, school, secret, technical } from '../../platform/columns.ts';

const user = person('access');
const mandate = school('access');

/** Classification of the access module's columns; a test compares it with the database. */
export const ACCESS_COLUMNS: ColumnClasses = {
  person: { person_id: user, username: user, display_name: user, password_hash: secret(), subject: user, created: technical() },
  role: { person_id: user, brin: user, role: user, during: user },
  client: { client_id: mandate, name: mandate, jwks: open('access'), created: technical() },
  mandate: { mandate_id: technical(), client_id: mandate, brin: mandate, scopes: mandate, during: mandate, withdrawn_at: mandate },
  agency_mandate: { mandate_id: technical(), client_id: mandate, scopes: mandate, during: mandate, withdrawn_at: mandate },
  fact_version: { only_row: technical(), version: technical() },
  session: {
    session_hash: secret(),
    person_id: user,
    brin: user,
    csrf_token: secret(),
    claims: user,
    id_token: secret(),
    created: user,
    last_used: user,
    expires: technical(),
  },
  sign_in: {
    sign_in_hash: secret(),
    state: secret(),
    nonce: secret(),
    code_verifier: secret(),
    return_to: technical(),
    expires: technical(),
  },
  sign_in_attempt: { attempt_id: technical(), at: user, user_hash: user, address_hash: user },
  issuer_item: {
    kind: technical(),
    id: secret(),
    payload: secret(),
    grant_id: secret(),
    uid: secret(),
    user_code: secret(),
    consumed_at: technical(),
    expires_at: technical(),
  },
  signing_key: { kid: open('access'), purpose: technical(), jwk: secret(), created: technical() },
};
