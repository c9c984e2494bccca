/** Icons of the bar, drawn as those of the header are. */
export function PlayIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path class="filled" d="M6.5 4.2v11.6l9-5.8z" />
    </svg>
  );
}

export function PauseIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M7 5v10M13 5v10" stroke-width="2.6" />
    </svg>
  );
}

export function BackIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M12.5 4.5L7 10l5.5 5.5" />
    </svg>
  );
}

export function ForwardIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M7.5 4.5L13 10l-5.5 5.5" />
    </svg>
  );
}
