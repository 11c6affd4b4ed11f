import { bestFit, isJson } from "../openapi/media-type.ts";
import { type Rules, type Schema, validate } from "./validation/validate.ts";
import { resultBy } from "./validation-result.ts";
import type { Finding, ValidationResult, Validators } from "./validators.ts";

/** By operationId, status (`200`, `4XX`, `default`) and media type; `true` if a media type has no schema. */
type Operations = Record<string, Record<string, Record<string, Schema>>>;

/** Nobody reads more errors of one reply. */
const errorLimit = 50;

/** The validators of an API. Their schemas are data and are not compiled to code, so a page may forbid `eval`. */
export function validatorsOf(rules: Rules, operations: Operations): Validators {
	const judgement: ValidationResult = {
		judge(operationId, status, mediaType, body) {
			const replies = operations[operationId];
			if (replies === undefined) throw new TypeError(`no operation ${operationId}; these validators are another API's`);
			const finding = (level: Finding["level"], rule: Finding["rule"], pointer: string, message: string) => ({
				...{ level, rule, operationId, status, pointer, message },
			});
			const content = replies[status] ?? replies[`${`${status}`[0]}XX`] ?? replies.default;
			if (content === undefined) {
				const expected = Object.keys(replies).join(", ");
				return [finding("error", "response-status", "/response/status", `expected one of ${expected}; got ${status}`)];
			}
			const root = "/response/body";
			try {
				const { errors, drift } = validate(rules, schemaFor(content, mediaType, body), body, root);
				if (errors.length === 0) return drift.map(({ rule, pointer, message }) => finding("drift", rule, pointer, message));
				return errors.slice(0, errorLimit).map(({ pointer, message }) => finding("error", "response-schema", pointer, message));
			} catch (error) {
				// Each level of a value takes a few calls, so a deep value overflows the stack. Firefox calls the error InternalError.
				if (!(error instanceof RangeError || (error instanceof Error && error.name === "InternalError"))) throw error;
				return [finding("error", "response-schema", root, "expected what a program can read, got a value that nests too deeply")];
			}
		},
	};
	return { ...judgement, verdict: (options) => resultBy(judgement, options) };
}

/** If the Content-Type is not a declared one, the body decides: text is a string, and JSON seldom is. */
function schemaFor(content: Record<string, Schema>, mediaType = "", body: unknown): Schema {
	const types = Object.keys(content);
	const type = bestFit(types, mediaType) ?? types.find((each) => isJson(each) !== (typeof body === "string")) ?? types[0];
	return content[type ?? ""] ?? true;
}
