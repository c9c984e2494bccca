import {
  APPEARANCE_ROWS,
  OVERLAY_ROWS,
  type OverlaySetting,
} from '@/components/settings/overlay-rows';
import { type OnSetting, RowControl } from '@/components/settings/RowControl';
import type { Settings } from '@/lib/core/settings/schema';
import { t } from '@/lib/platform/i18n';

interface AppearancePanelProps {
  readonly settings: Settings;
  /** Settings that stand before those of the article's looks. */
  readonly first: readonly OverlaySetting[];
  readonly onSetting: OnSetting;
}

const LOOKS = Object.keys(APPEARANCE_ROWS) as readonly (keyof typeof APPEARANCE_ROWS)[];

/** How the article looks; the article behind it follows at once. */
export function AppearancePanel({ settings, first, onSetting }: AppearancePanelProps) {
  return (
    <section id="appearance" class="panel" aria-label={t('groupAppearance')}>
      {[...first, ...LOOKS].map((name) => (
        <RowControl
          key={name}
          name={name}
          row={OVERLAY_ROWS[name]}
          settings={settings}
          onSetting={onSetting}
        />
      ))}
    </section>
  );
}
