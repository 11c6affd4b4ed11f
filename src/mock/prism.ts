import { createLogger } from "@stoplight/prism-core";
import { createInstance } from "@stoplight/prism-http";
import type { Sample } from "./sample.ts";

const config = {
	isProxy: false,
	errors: false,
	upstreamProxy: undefined,
	validateRequest: false,
	validateResponse: false,
	checkSecurity: false,
	mock: { dynamic: false },
} as const;
const prism = createInstance(config, { logger: createLogger("mock", { level: "silent" }) });

type Input = Parameters<typeof prism.request>[0];

/** What Prism makes of a sample. A header that it cannot fill is null. */
export interface Made {
	headers: Record<string, unknown>;
	body: unknown;
}

/** The example of a sample, or what Prism makes up from the schema. Throws where Prism has another opinion of what is declared. */
export async function ask({ operation, status, mediaType, example }: Sample, dynamic: boolean): Promise<Made> {
	const mock = {
		dynamic,
		code: status,
		...(mediaType && { mediaTypes: [mediaType] }),
		...(example && !dynamic && { exampleKey: example }),
	};
	const input = { method: operation.method as Input["method"], url: { path: operation.path } };
	const outcome = await prism.request(input, [operation], { ...config, mock })();
	if (outcome._tag === "Left") throw outcome.left;
	const { statusCode, headers = {}, body } = outcome.right.output;
	if (statusCode !== status) throw new Error(`Prism answers ${statusCode} where ${status} is declared`);
	return { headers, body };
}
