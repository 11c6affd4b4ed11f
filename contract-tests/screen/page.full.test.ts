import { linkedResponses } from "../links.ts";
import { operations } from "../operations.ts";
import { testLinks } from "./page.suite.ts";

testLinks(
	linkedResponses.flatMap(({ api, operationId, status }) =>
		operations
			.filter((operation) => operation.api === api && operation.operationId === operationId)
			.flatMap((operation) => operation.answers.filter((answer) => answer.status === status).map((answer) => ({ operation, answer }))),
	),
);
