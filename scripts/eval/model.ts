/** What each kind of evaluation (one file each beside this one) exports. */
export interface Evaluation {
  /**
   * `paths` are files or folders in the formats of shared/data/README.md; `only` names one system to run
   * alone, where the kind can do that (extract).
   */
  readonly evaluate: (paths: readonly string[], only?: string | null) => Promise<EvaluationResult>;
  /** The same result as a table for people, in Markdown. */
  readonly table: (result: EvaluationResult) => string;
  /** Where we are wrong, one line a miss. Not every kind can say it. */
  readonly misses?: (paths: readonly string[]) => Promise<string>;
}

export interface EvaluationResult {
  /** Figures by system: ours is `qingdu`; rates run from 0 to 1, null where not applicable. */
  readonly systems: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
