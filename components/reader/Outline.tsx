import type { ComponentChildren } from 'preact';
import type { Section } from '@/lib/core/article/outline';
import { minutesFor } from '@/lib/core/pace';
import { counted, formatNumber, t } from '@/lib/platform/i18n';
import { LinkIcon } from './icons';
import { sectionId, sectionKey } from './names';
import { labelOf } from './passages';
import { ShownText } from './ShownText';

interface OutlineProps {
  readonly sections: readonly Section[];
  /** Which of them is being read, and how far, from 0 to 1. */
  readonly current: number;
  readonly inSection: number;
  /** Han characters of the whole article, and how many of them the reader reads in a minute. */
  readonly characters: number;
  readonly pace: number;
  readonly onGo: (section: number) => void;
  readonly onCopyLink: (section: number) => void;
  /** What stands below it. */
  readonly children?: ComponentChildren;
}

/** What the article is made of: follows the reading, and jumps. */
export function Outline(props: OutlineProps) {
  const { sections, current, inSection, characters, pace, onGo, onCopyLink, children } = props;
  return (
    <nav aria-label={t('outline')} id="outline">
      <h2>{t('outline')}</h2>
      <ol>
        {sections.map((section, i) => (
          <li
            key={section.id}
            data-level={section.level}
            style={i === current ? { '--read': inSection } : undefined}
          >
            <a
              href={`#${sectionId(section.blockIndex)}`}
              aria-current={i === current ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onGo(i);
              }}
            >
              <span class="number">{section.number ?? ''}</span>
              <span class="words">
                {isIntroduction(section, i) ? (
                  t('introduction')
                ) : (
                  <ShownText name={sectionKey(i)} text={labelOf(section)} />
                )}{' '}
                <span class="length">{counted('characterCount', section.hanCount)}</span>
              </span>
            </a>
            <button
              type="button"
              class="icon link"
              data-action="copy-link"
              aria-label={t('copySectionLink')}
              title={t('copySectionLink')}
              onClick={() => onCopyLink(i)}
            >
              <LinkIcon />
            </button>
          </li>
        ))}
      </ol>
      <p class="length">
        {counted('characterCount', characters)} ·{' '}
        {t('minutesToRead', formatNumber(minutesFor(characters, pace)))}
      </p>
      {children}
    </nav>
  );
}

/** What stands before the first heading has no number and no words of its own. */
export function isIntroduction(section: Section, i: number): boolean {
  return i === 0 && section.number === null && section.title === '';
}
