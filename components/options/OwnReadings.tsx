import type { UserReading } from '@/lib/core/reading/model';
import { toMarked } from '@/lib/core/reading/pinyin';
import { t } from '@/lib/platform/i18n';

interface OwnReadingsProps {
  readonly readings: readonly UserReading[];
  readonly onRemove: (rule: UserReading) => void;
}

/** The readings that the reader mended, each with where it holds and the way back. */
export function OwnReadings({ readings, onRemove }: OwnReadingsProps) {
  const sorted = [...readings].sort((a, b) => a.word.localeCompare(b.word, 'zh'));
  return (
    <section class="group" data-group="own-readings">
      <h2>{t('ownReadings')}</h2>
      {sorted.length === 0 && <p class="soft">{t('ownReadingsNone')}</p>}
      {sorted.map((rule) => (
        <div class="site" key={JSON.stringify(rule)} data-word={rule.word}>
          <span lang="zh-Hans">
            {rule.word} <span class="soft">{pinyinOf(rule)}</span>
            {rule.context && (
              <span class="soft">
                {' '}
                {t(
                  'readingOnlyHere',
                  `${rule.context.before ?? ''}${rule.word}${rule.context.after ?? ''}`,
                )}
              </span>
            )}
          </span>
          <button
            type="button"
            data-action="remove-reading"
            aria-label={t('removeSite', rule.word)}
            onClick={() => onRemove(rule)}
          >
            {t('remove')}
          </button>
        </div>
      ))}
    </section>
  );
}

function pinyinOf({ readings }: UserReading): string {
  return readings
    .filter((reading) => reading !== null)
    .map(toMarked)
    .join(' ');
}
