import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import readingsCss from '@/assets/readings.css?inline';
import { placeCard } from '@/components/dictionary/place-card';
import { shownRunsOf } from '@/components/reader/shown-runs';
import { ReadingEditor } from '@/components/readings/ReadingEditor';
import type { EditorStage } from '@/components/readings/reader-tools';
import { hearOnlyHands } from '@/components/shared/hands-only';
import { writeArticle } from '@/lib/core/export/document';
import { MARKDOWN, PLAIN } from '@/lib/core/export/notations';

export default defineUnlistedScript(() => {
  globalThis.qingduReaderTools ??= {
    editReading(stage: EditorStage) {
      const { slot, anchor, signal, ...editor } = stage;
      if (signal.aborted) return;
      hearOnlyHands(slot);
      render(
        <>
          <style>{readingsCss}</style>
          <ReadingEditor {...editor} />
        </>,
        slot,
      );
      const size = { width: slot.offsetWidth, height: slot.offsetHeight };
      const room = { width: innerWidth, height: innerHeight };
      const { left, top } = placeCard(anchor.getBoundingClientRect(), size, room);
      slot.style.left = `${left}px`;
      slot.style.top = `${top}px`;
      signal.addEventListener('abort', () => render(null, slot));
    },
    writeArticle(article, annotationOf, form) {
      const notation = form === 'markdown' ? MARKDOWN : PLAIN;
      return writeArticle(article, shownRunsOf(annotationOf), notation);
    },
  };
});
