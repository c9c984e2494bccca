import { useMemo } from 'preact/hooks';
import { createAnnotationStore } from '@/components/reader/annotation-store';
import { appearanceOf } from '@/components/reader/appearance';
import { PassageView } from '@/components/reader/PassageView';
import { ReaderProvider } from '@/components/reader/reader-context';
import { usePresentation } from '@/components/reader/use-presentation';
import type { Settings } from '@/lib/core/settings/schema';
import { t } from '@/lib/platform/i18n';
import { SAMPLE_TEXT, sampleTokens } from './sample';

const PASSAGE = 'sample';

/** A few lines as the reading view would show them: each change of a setting shows at once. */
export function Preview({ settings }: { readonly settings: Settings }) {
  const script = settings.script === 'hant' ? 'hant' : 'hans';
  const presentation = usePresentation(settings);
  const store = useMemo(() => {
    const made = createAnnotationStore();
    made.set(PASSAGE, { tokens: sampleTokens(script) });
    return made;
  }, [script]);
  const context = useMemo(
    () => ({ presentation, store, isQuiet: () => false }),
    [presentation, store],
  );
  return (
    <ReaderProvider value={context}>
      <section class="preview-frame" aria-label={t('preview')} {...appearanceOf(settings)}>
        <article lang={script === 'hant' ? 'zh-Hant' : 'zh-Hans'}>
          <p>
            <PassageView name={PASSAGE} runs={[{ kind: 'text', text: SAMPLE_TEXT }]} />
          </p>
        </article>
      </section>
    </ReaderProvider>
  );
}
