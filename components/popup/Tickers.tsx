import type { PageDescription } from '@/lib/core/page-description';
import { t } from '@/lib/platform/i18n';

interface TickersProps {
  readonly tickers: PageDescription['tickers'];
  readonly onShow: (shown: boolean) => void;
}

/** How many promo headlines are hidden on this page, which they are, and the way back. */
export function Tickers({ tickers, onShow }: TickersProps) {
  const { headlines, hidden } = tickers;
  if (headlines.length === 0) return <p data-part="tickers">{t('tickersNone')}</p>;
  return (
    <div data-part="tickers">
      <details>
        <summary>{t(hidden ? 'tickersHidden' : 'tickersShown', headlines.length)}</summary>
        <ul lang="zh">
          {headlines.map((headline) => (
            <li key={headline}>{headline}</li>
          ))}
        </ul>
      </details>
      <button type="button" data-action="show-tickers" onClick={() => onShow(hidden)}>
        {t(hidden ? 'showTickers' : 'hideTickersAgain')}
      </button>
    </div>
  );
}
