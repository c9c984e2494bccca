import type { ComponentChildren } from 'preact';
import type { Section } from '@/lib/core/article/outline';
import { t } from '@/lib/platform/i18n';
import { sectionId, sectionKey } from './names';
import { labelOf } from './passages';
import { ShownText } from './ShownText';

interface OutlineProps {
  readonly sections: readonly Section[];
  /** Which of them is being read. */
  readonly current: number;
  readonly onGo: (section: number) => void;
  /** What stands below it. */
  readonly children?: ComponentChildren;
}

/** What the article is made of: follows the reading, and jumps. */
export function Outline({ sections, current, onGo, children }: OutlineProps) {
  return (
    <nav aria-label={t('outline')} id="outline">
      <h2>{t('outline')}</h2>
      <ol>
        {sections.map((section, i) => (
          <li key={section.id} data-level={section.level}>
            <a
              href={`#${sectionId(section.blockIndex)}`}
              aria-current={i === current ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onGo(i);
              }}
            >
              <span class="number">{section.number ?? ''}</span>
              <span>
                {isIntroduction(section, i) ? (
                  t('introduction')
                ) : (
                  <ShownText name={sectionKey(i)} text={labelOf(section)} />
                )}
              </span>
            </a>
          </li>
        ))}
      </ol>
      {children}
    </nav>
  );
}

function isIntroduction(section: Section, i: number): boolean {
  return i === 0 && section.number === null && section.title === '';
}
