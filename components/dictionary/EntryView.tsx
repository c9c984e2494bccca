import type { Entry, Gloss, HskEdition, Reference, Sense } from '@/lib/core/dictionary/model';
import { t } from '@/lib/platform/i18n';
import { levelName } from './level-name';
import { writeSyllables } from './write-syllables';

/** How an entry is shown, and what a word in it leads to. */
export interface EntryContext {
  readonly edition: HskEdition;
  readonly write: (syllable: string) => string;
  readonly onReference: (form: string) => void;
}

interface EntryProps {
  readonly entry: Entry;
  readonly context: EntryContext;
}

/** One entry: both scripts, readings, level, and what it means. */
export function EntryView({ entry, context }: EntryProps) {
  const { edition, write } = context;
  const level = levelName(entry.levels, edition);
  return (
    <section class="entry">
      <p class="head">
        <Forms entry={entry} />
        <span class="pinyin">{writeSyllables(entry.syllables, write)}</span>
        {entry.isOwn && <span class="badge">{t('ownEntry')}</span>}
        {level && <span class="badge">{level}</span>}
        {entry.rank !== null && (
          <span class="badge" title={t('frequencyRank', entry.rank)}>
            #{entry.rank}
          </span>
        )}
      </p>
      <Senses senses={entry.senses} context={context} />
      {entry.otherReadings.map(({ standard, syllables }, i) => (
        <p class="note" key={i}>
          {t(standard === 'taiwan' ? 'readingInTaiwan' : 'readingToo')}{' '}
          <span class="pinyin">{writeSyllables(syllables, write)}</span>
        </p>
      ))}
      {entry.classifiers.length > 0 && (
        <p class="note">
          {t('classifiers')} <GlossView gloss={entry.classifiers} context={context} />
        </p>
      )}
      {entry.variants.length > 0 && (
        <p class="note">
          {t('variants')} <span lang="zh-Hant">{entry.variants.join(' ')}</span>
        </p>
      )}
    </section>
  );
}

/** Traditional and simplified; once where they are the same. */
function Forms({ entry }: { readonly entry: Entry }) {
  return (
    <>
      <b lang="zh-Hant">{entry.traditional}</b>
      {entry.simplified !== entry.traditional && <b lang="zh-Hans">{entry.simplified}</b>}
    </>
  );
}

/** CC-CEDICT explains in English, whatever the interface speaks. */
function Senses({
  senses,
  context,
}: {
  readonly senses: readonly Sense[];
  readonly context: EntryContext;
}) {
  return (
    <ol lang="en">
      {senses.map(({ gloss, follows }, i) => (
        <li key={i}>
          <GlossView gloss={gloss} context={context} />
          {follows.map((entry, j) => (
            <Senses key={j} senses={entry.senses} context={context} />
          ))}
        </li>
      ))}
    </ol>
  );
}

export function GlossView({
  gloss,
  context,
}: {
  readonly gloss: Gloss;
  readonly context: EntryContext;
}) {
  return (
    <>
      {gloss.map((part, i) =>
        typeof part === 'string' ? part : <ReferenceView key={i} to={part} context={context} />,
      )}
    </>
  );
}

function ReferenceView({
  to,
  context,
}: {
  readonly to: Reference;
  readonly context: EntryContext;
}) {
  const { traditional, simplified, syllables } = to;
  const reading = writeSyllables(syllables, context.write);
  if (traditional === '') return <span class="pinyin">{reading}</span>;
  const forms = simplified === traditional ? traditional : `${traditional}／${simplified}`;
  return (
    <span class="reference">
      <button type="button" lang="zh" onClick={() => context.onReference(traditional)}>
        {forms}
      </button>
      {reading !== '' && <span class="pinyin"> {reading}</span>}{' '}
    </span>
  );
}
