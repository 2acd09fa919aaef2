import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import nl from './messages/nl.json' with { type: 'json' };

export type Language = 'nl' | 'en';
export type MessageKey = keyof typeof nl;
export type Translated = { readonly nl: string; readonly en: string };
export type Values = Readonly<Record<string, string | number>>;

type Catalogue = Readonly<Record<MessageKey, string>>;

type Shown = { readonly language: Language; readonly catalogue: Catalogue };
const DUTCH: Shown = { language: 'nl', catalogue: nl };

/** Dutch comes with the portal; English is fetched by who reads it, so that nobody loads a language twice. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  nl: async () => nl,
  en: async () => (await import('./messages/en.json')).default,
};
const STORED_AS = 'leerbron.language';

/** Fills `{name}` places of a message. */
export const fill = (message: string, values: Values = {}): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Whether there is a message of this name. */
export const isMessageKey = (key: string): key is MessageKey => key in nl;

export type Text = {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** The message in the chosen language. */
  readonly t: (key: MessageKey, values?: Values) => string;
  /** A text that the server gives in both languages. */
  readonly of: (text: Translated) => string;
};

const TextContext = createContext<Text | undefined>(undefined);

const storedLanguage = (): Language => {
  try {
    return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
};

const remember = (language: Language): void => {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
};

/** Gives the texts of the portal in the chosen language, Dutch unless chosen otherwise, and keeps `<html lang>` equal to it. */
export const TextProvider = ({ children }: { readonly children: ReactNode }) => {
  const [wanted, want] = useState<Language>(storedLanguage);
  const [shown, show] = useState<Shown | undefined>(wanted === 'nl' ? DUTCH : undefined);
  const { language, catalogue } = shown ?? DUTCH;
  useEffect(() => {
    let current = true;
    void LOADERS[wanted]().then((loaded) => current && show({ language: wanted, catalogue: loaded }));
    return () => {
      current = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setLanguage = useCallback((chosen: Language) => {
    remember(chosen);
    want(chosen);
  }, []);
  const text = useMemo<Text>(
    () => ({
      language,
      setLanguage,
      t: (key, values) => fill(catalogue[key], values),
      of: (both) => both[language],
    }),
    [language, catalogue, setLanguage],
  );
  // Who reads English sees nothing in Dutch first; a page that is open stays while another language is fetched.
  return <TextContext value={text}>{shown && children}</TextContext>;
};

export const useText = (): Text => {
  const text = use(TextContext);
  if (text === undefined) throw new Error('useText is used outside TextProvider');
  return text;
};
