import { bodyFaults } from "./body-faults.ts";
import { credentialFaults } from "./credential-faults.ts";
import type { RequestFault } from "./fault.ts";
import type { Operation } from "./operation.ts";
import { parameterFaults } from "./parameter-faults.ts";
import { validRequests } from "./request.ts";
import type { Values } from "./values/values.ts";

/** Every fault that a request to an operation can have, one in each request. */
export function requestFaults(values: Values, operation: Operation): RequestFault[] {
	const right = validRequests(values, operation);
	return [
		...operation.parameters.flatMap((field) => parameterFaults(values, field, right)),
		...credentialFaults(operation, right),
		...bodyFaults(values, operation, right),
	];
}
