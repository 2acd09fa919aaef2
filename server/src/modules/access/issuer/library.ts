const complaint = /^oidc-provider WARNING: Unsupported runtime/;

/** Without the one line that the library prints, at every start and command, on a Node.js that is newer than the code names it knows. */
const load = async () => {
  const { warn } = console;
  console.warn = (...words: unknown[]) => (complaint.test(String(words[0])) ? undefined : warn(...words));
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
};

export const { errors, Provider } = await load();
