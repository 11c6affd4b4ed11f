import type { Contract, Operation, Response } from "../checker/contract.ts";
import { levelOfMatch } from "../checker/judge.ts";
import { type Found, type Match, matchExchange } from "../checker/match/match-operation.ts";
import { responseFor } from "../checker/rules/response.ts";
import type { Exchange } from "../har/exchange.ts";
import { type Grade, gradeNames, weakest } from "./provenance.ts";
import type { TestExchange } from "./test-exchanges.ts";

type Level = ReturnType<typeof levelOfMatch>;

/** An exchange whose verdict differs between the contract and the mutant. */
export interface Kill {
	/** The name of the exchange. */
	evidence: string;
	grade: Grade;
}

/** An exchange, and its verdict by the unchanged contract. */
interface Judged {
	evidence: TestExchange;
	/** Its place among all evidence. */
	order: number;
	match: Found;
	level: Level;
}

/** The verdicts of a contract about its evidence. */
export class Verdicts {
	/** By operation, the best first. */
	readonly #judged: ReadonlyMap<string, Judged[]>;
	readonly #own: ReadonlyMap<string, Operation>;

	constructor(own: readonly [Contract], evidence: TestExchange[]) {
		this.#own = byName(own[0]);
		const judged = evidence
			.toSorted((a, b) => rank(a) - rank(b))
			.flatMap((each, order) => {
				const match = matchExchange(own, each.exchange);
				// No mutant can change the verdict of an exchange without an operation: none adds a method, a path or a member that chooses.
				return match.operation === undefined ? [] : [{ evidence: each, order, match, level: levelOfMatch(match, each.exchange) }];
			});
		this.#judged = Map.groupBy(judged, ({ match }) => match.operation.operationId);
	}

	/** The operations that have evidence. */
	get operationIds(): string[] {
		return [...this.#judged.keys()];
	}

	/** The best evidence for which the changed contract has another verdict; only that of some operations, if these are given. */
	killOf(changed: readonly [Contract], only?: ReadonlySet<string>): Kill | undefined {
		const operations = byName(changed[0]);
		const matchOf = this.#matching(changed, operations);
		let best: Kill | undefined;
		for (const { evidence, match, level } of this.#touched(operations, only)) {
			if (best !== undefined && rank(evidence) >= gradeNames.indexOf(best.grade)) return best;
			const grade = touchedGrade(evidence, match.operation, operations.get(match.operation.operationId));
			if (grade === undefined || (best !== undefined && gradeNames.indexOf(grade) >= gradeNames.indexOf(best.grade))) continue;
			const { exchange } = evidence;
			if (levelOfMatch(matchOf(match, exchange), exchange) !== level) best = { evidence: evidence.name, grade };
		}
		return best;
	}

	/** Finds the operation of an exchange in a changed contract. Most changes concern nothing by which it is found, so it is the same one. */
	#matching(changed: readonly [Contract], operations: ReadonlyMap<string, Operation>): (match: Found, exchange: Exchange) => Match {
		const isSame = [...this.#own].every(([name, own]) => isFoundAlike(own, operations.get(name)));
		if (!isSame) return (_, exchange) => matchExchange(changed, exchange);
		return (match) => ({ ...match, contract: changed[0], operation: operations.get(match.operation.operationId) ?? match.operation });
	}

	/** The evidence of the operations that were changed. */
	#touched(operations: ReadonlyMap<string, Operation>, only: ReadonlySet<string> | undefined): Judged[] {
		const lists = [...(only ?? this.#judged.keys())].flatMap((name) => {
			const list = this.#own.get(name) === operations.get(name) ? undefined : this.#judged.get(name);
			return list === undefined ? [] : [list];
		});
		return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.order - b.order);
	}
}

const byName = ({ operations }: Contract) => new Map(operations.map((operation) => [operation.operationId, operation]));

/** The weakest grade of the parts of an exchange that a change affects; undefined if it affects none. */
function touchedGrade({ exchange, grades }: TestExchange, before: Operation, after: Operation | undefined): Grade | undefined {
	if (after === undefined) return undefined;
	const asks =
		before.parameters !== after.parameters ||
		before.security !== after.security ||
		before.requestBody !== after.requestBody ||
		[before.accepts, before.alsoAt, before.when].join(";") !== [after.accepts, after.alsoAt, after.when].join(";");
	return weakest([
		...(asks ? [grades.request] : []),
		...touchedParts(responseFor(before, exchange.status), responseFor(after, exchange.status)).map((part) => grades[part]),
	]);
}

/** The parts of a reply that a change affects. A changed status affects the body; a changed media type affects the headers, as Content-Type is one. */
function touchedParts(before: Response | undefined, after: Response | undefined): ("headers" | "body")[] {
	if (before?.status !== after?.status) return ["body"];
	const isOtherType = before?.content.map(({ mediaType }) => mediaType).join() !== after?.content.map(({ mediaType }) => mediaType).join();
	return [
		...(before?.headers !== after?.headers || isOtherType ? ["headers" as const] : []),
		...(before?.content !== after?.content ? ["body" as const] : []),
	];
}

/** The rank of an exchange's best grade: no kill by it can have a better grade. */
const rank = ({ grades }: TestExchange) => Math.min(...Object.values(grades).map((grade: Grade) => gradeNames.indexOf(grade)));

/** Whether nothing has changed that tells the exchanges of an operation from those of others. */
const isFoundAlike = (own: Operation, other: Operation | undefined): boolean =>
	own === other || (other !== undefined && findingOf(own) === findingOf(other));

const findingOf = ({ method, path, otherPaths, alsoAt, when, accepts, security }: Operation): string =>
	JSON.stringify([method, path, otherPaths, alsoAt, when, accepts, security]);
