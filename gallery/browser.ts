import en from '@/public/_locales/en/messages.json';
import zhCn from '@/public/_locales/zh_CN/messages.json';
import zhTw from '@/public/_locales/zh_TW/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LOCALES: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  en,
  'zh-CN': zhCn,
  'zh-TW': zhTw,
};

/** The languages of the interface. */
export const LANGUAGES = Object.keys(LOCALES);

let messages: Readonly<Record<string, Message>> = en;

export function speak(language: string): void {
  messages = LOCALES[language] ?? en;
}

/** As much of the extension's `browser` as components use: messages, filled in as the browser does. */
export const browser = {
  i18n: {
    getMessage(key: string, parts: readonly string[] = []): string {
      const found = messages[key];
      if (!found) throw new Error(`there is no message ${key}`);
      return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
        const { content = '' } = found.placeholders?.[name.toLowerCase()] ?? {};
        return parts[Number(content.slice(1)) - 1] ?? '';
      });
    },
  },
};
