/**
 * Collects a part of the summary. The states of the parts of a recording, merged in any order, are the state of the whole: counts are added,
 * and what is kept of an exchange does not depend on which exchange came first.
 */
export interface Collector<State> {
	/** Plain JSON, without a secret. */
	state(): State;
	/** Adds the state of a collector that saw other exchanges. */
	merge(state: State): void;
}
