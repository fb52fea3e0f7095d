import { downloadText } from '#browser/download.ts';
import type { Texts } from '#i18n/en/index.ts';
import type { UnreadableAnswers } from '#storage/assessment-list.ts';

type UnreadableTexts = Pick<Texts['errors'], 'storedNewer' | 'storedUnreadable' | 'unreadableFileName'>;

/** @returns The reason why stored answers cannot be shown, with advice. */
export function unreadableWords({ problem }: UnreadableAnswers, texts: UnreadableTexts): string {
  return problem === 'newer-version' ? texts.storedNewer : texts.storedUnreadable;
}

/** Offers unreadable stored answers as a file, unchanged. */
export function saveUnreadable({ text }: UnreadableAnswers, texts: UnreadableTexts): void {
  downloadText(texts.unreadableFileName, text, 'text/plain');
}
