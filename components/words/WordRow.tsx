import { levelName } from '@/components/dictionary/level-name';
import { writeSyllables } from '@/components/dictionary/write-syllables';
import type { HskEdition, Levels } from '@/lib/core/dictionary/model';
import { toMarked } from '@/lib/core/reading/pinyin';
import type { KeptWord } from '@/lib/core/words/model';
import { t } from '@/lib/platform/i18n';

interface WordRowProps {
  readonly word: KeptWord;
  readonly levels: Levels | null;
  readonly edition: HskEdition;
  readonly onChange: (word: KeptWord) => void;
  readonly onEdit: (word: KeptWord) => void;
  readonly onRemove: (word: KeptWord) => void;
}

/** One word, in a row of fixed height. */
export function WordRow({ word, levels, edition, onChange, onEdit, onRemove }: WordRowProps) {
  const { simplified, traditional, pinyin, meaning, sentence, title, url, status } = word;
  const isKnown = status === 'known';
  const level = levelName(levels, edition);
  return (
    <>
      <p class="forms">
        <b lang="zh-Hans">{simplified}</b>
        {traditional !== simplified && <b lang="zh-Hant">{traditional}</b>}
        <span class="pinyin">
          {writeSyllables(pinyin === '' ? [] : pinyin.split(' '), toMarked)}
        </span>
        {level && <span class="badge">{level}</span>}
      </p>
      <p class="meaning" lang="en" title={meaning}>
        {meaning}
      </p>
      <p class="sentence" lang="zh" title={sentence}>
        {/^https?:/.test(url) ? (
          <a href={url} title={title} target="_blank" rel="noopener noreferrer">
            {sentence || title || url}
          </a>
        ) : (
          sentence
        )}
      </p>
      <p class="actions">
        <button
          type="button"
          data-action="status"
          aria-pressed={isKnown}
          onClick={() => onChange({ ...word, status: isKnown ? 'learning' : 'known' })}
        >
          {t(status)}
        </button>
        <button type="button" data-action="edit" onClick={() => onEdit(word)}>
          {t('editWord')}
        </button>
        <button type="button" data-action="remove" onClick={() => onRemove(word)}>
          {t('removeWord')}
        </button>
      </p>
    </>
  );
}
