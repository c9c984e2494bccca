import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import readingsCss from '@/assets/readings.css?inline';
import { placeCard } from '@/components/dictionary/place-card';
import { shownRunsOf } from '@/components/reader/shown-runs';
import { editedWordOf, ownRuleFor } from '@/components/readings/edited-word';
import { ReadingEditor } from '@/components/readings/ReadingEditor';
import type { EditorStage } from '@/components/readings/reader-tools';
import { hearOnlyHands } from '@/components/shared/hands-only';
import { writeArticle } from '@/lib/core/export/document';
import { MARKDOWN, PLAIN } from '@/lib/core/export/notations';
import type { UserReading } from '@/lib/core/reading/model';

export default defineUnlistedScript(() => {
  globalThis.qingduReaderTools ??= {
    editReading(stage: EditorStage) {
      const { slot, word, rules, keys, signal, onClose } = stage;
      if (signal.aborted) return;
      const edited = editedWordOf(word, stage.annotationOf);
      if (!edited) return onClose();
      const andClose = (change: (rule: UserReading) => void) => (rule: UserReading) => {
        change(rule);
        onClose();
      };
      const removeKeys = keys.listen(({ key }) => {
        if (key === 'Escape') onClose();
        return key === 'Escape';
      });
      hearOnlyHands(slot);
      render(
        <>
          <style>{readingsCss}</style>
          <ReadingEditor
            word={edited}
            own={ownRuleFor(edited, rules)}
            choicesOf={stage.choicesOf}
            onSave={andClose(stage.onSave)}
            onRemove={andClose(stage.onRemove)}
            onClose={onClose}
          />
        </>,
        slot,
      );
      const size = { width: slot.offsetWidth, height: slot.offsetHeight };
      const room = { width: innerWidth, height: innerHeight };
      const { left, top } = placeCard(word.getBoundingClientRect(), size, room);
      slot.style.left = `${left}px`;
      slot.style.top = `${top}px`;
      signal.addEventListener('abort', () => {
        removeKeys();
        render(null, slot);
      });
    },
    writeArticle(article, annotationOf, form) {
      const notation = form === 'markdown' ? MARKDOWN : PLAIN;
      return writeArticle(article, shownRunsOf(annotationOf), notation);
    },
  };
});
