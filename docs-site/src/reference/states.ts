import { isObject, type JsonObject } from "../../../src/openapi/document.ts";
import { behavingOf } from "../../../src/openapi/mock-states/behaving.ts";
import { mockStatesOf } from "../../../src/openapi/mock-states/mock-states.ts";
import type { MockState } from "../../../src/openapi/mock-states/state.ts";
import type { Contract } from "../contract.ts";
import type { Operation } from "../operation.ts";

/** A state of an operation in the mock, with the values that lead to it. */
export interface State extends MockState {
	behaving: { name: string; value: string }[];
}

/** The states that the mock knows of an operation. */
export function statesOf({ contract, place }: Operation<Contract>): State[] {
	const behaving = behavingOf([place.value, contract.document].flatMap(refusedIn));
	return mockStatesOf(contract, place).map((state) => ({
		...state,
		behaving: behaving.filter((each) => each.state === state.name).map(({ name, value }) => ({ name, value })),
	}));
}

function refusedIn({ "x-mock": field }: JsonObject): JsonObject[] {
	const { refused } = isObject(field) ? field : {};
	return (Array.isArray(refused) ? refused : []).filter(isObject);
}
