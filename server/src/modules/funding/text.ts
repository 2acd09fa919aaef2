/** What people read, in both languages. */
export type Text = { readonly nl: string; readonly en: string };
