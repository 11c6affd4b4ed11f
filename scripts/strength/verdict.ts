import type { Contract, Operation } from "../../checker/contract.ts";
import type { Exchange } from "../../checker/exchange.ts";
import { judge } from "../../checker/judge.ts";
import { matchOperation } from "../../checker/match.ts";
import { responseFor } from "../../checker/response.ts";
import type { Evidence } from "./evidence.ts";
import { type Grade, gradeNames, weaker } from "./grade.ts";

type Level = "ok" | "drift" | "error";

/** An exchange that judges differently once the contract is changed. */
export interface Kill {
	/** The name of the exchange. */
	evidence: string;
	grade: Grade;
}

/** An exchange and what the contract as it is says of it. */
interface Judged {
	evidence: Evidence;
	operation: Operation;
	level: Level;
}

/** The verdicts of a contract about its evidence. */
export class Verdicts {
	readonly #judged: Judged[];

	constructor(own: readonly [Contract], evidence: Evidence[]) {
		this.#judged = evidence
			.toSorted((a, b) => rank(a) - rank(b))
			.flatMap((each) => {
				const { operation } = matchOperation(own, each.exchange.method, each.exchange.url.pathname);
				// No change reaches an exchange of no operation: methods and paths stay what they are.
				return operation === undefined ? [] : [{ evidence: each, operation, level: levelOf(own, each.exchange) }];
			});
	}

	/** The best evidence of which the changed contract says something else. */
	killOf(changed: readonly [Contract]): Kill | undefined {
		const operations = new Map(changed[0].operations.map((operation) => [operation.operationId, operation]));
		let best: Kill | undefined;
		for (const { evidence, operation, level } of this.#judged) {
			if (best !== undefined && rank(evidence) >= gradeNames.indexOf(best.grade)) return best;
			const other = operations.get(operation.operationId);
			const grade = other === undefined ? undefined : touchedGrade(evidence, operation, other);
			if (grade === undefined || (best !== undefined && gradeNames.indexOf(grade) >= gradeNames.indexOf(best.grade))) continue;
			if (levelOf(changed, evidence.exchange) !== level) best = { evidence: evidence.name, grade };
		}
		return best;
	}
}

/** The grade of the side of an exchange that a change concerns; none where it concerns neither. */
function touchedGrade({ exchange, grades }: Evidence, before: Operation, after: Operation): Grade | undefined {
	const asks = before.parameters !== after.parameters || before.security !== after.security || before.requestBody !== after.requestBody;
	const answers = responseFor(before, exchange.status) !== responseFor(after, exchange.status);
	if (!asks && !answers) return undefined;
	if (asks && answers) return weaker(grades.request, grades.response);
	return asks ? grades.request : grades.response;
}

/** The best that its grades can make of it. */
const rank = ({ grades }: Evidence) => Math.min(gradeNames.indexOf(grades.request), gradeNames.indexOf(grades.response));

function levelOf(contracts: readonly [Contract], exchange: Exchange): Level {
	const findings = judge(contracts, exchange);
	return findings.some(({ level }) => level === "error") ? "error" : findings.length > 0 ? "drift" : "ok";
}
