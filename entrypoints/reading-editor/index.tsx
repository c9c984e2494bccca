import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import readingsCss from '@/assets/readings.css?inline';
import { placeCard } from '@/components/dictionary/place-card';
import type { EditorStage } from '@/components/readings/editor-stage';
import { ReadingEditor } from '@/components/readings/ReadingEditor';

export default defineUnlistedScript(() => {
  globalThis.qingduReadingEditor ??= {
    edit(stage: EditorStage) {
      const { slot, anchor, signal, ...editor } = stage;
      if (signal.aborted) return;
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
  };
});
