/** Version of the API, sent with every answer. */
export const API_VERSION = '0.1.0';
