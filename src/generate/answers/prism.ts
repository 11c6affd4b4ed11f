import { createLogger } from "@stoplight/prism-core";
import type { JsonObject } from "../../openapi/document.ts";
import type { OperationModel } from "../model/operation.ts";
import type { DeclaredAnswer } from "./answers.ts";
import { loadEnglishNames } from "./english-names.ts";
import { firstStatus } from "./find-sample.ts";

loadEnglishNames();
const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");

const config = {
	isProxy: false,
	errors: false,
	upstreamProxy: undefined,
	validateRequest: false,
	validateResponse: false,
	checkSecurity: false,
	mock: { dynamic: false },
} as const;
const instance = createInstance(config, { logger: createLogger("mock", { level: "silent" }) });

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type Input = Parameters<typeof instance.request>[0];

/** What Prism makes of an answer. A header that it cannot fill is null. */
export interface Made {
	headers: Record<string, unknown>;
	body: unknown;
}

/** How Prism makes an answer. */
export interface Making {
	/** At random, and not by its example. */
	dynamic: boolean;
	/** The same each time. */
	seed?: string;
	/** The request itself, with its own path only where it is one of the operation. */
	request?: Pick<Input, "body"> & { headers: Record<string, string>; query: Record<string, string | string[] | undefined> };
}

/** Prism, for the operations of one bundled spec. */
export class Prism {
	readonly #operations: Map<string, PrismOperation>;

	private constructor(operations: PrismOperation[]) {
		this.#operations = new Map(operations.map((operation) => [operation.iid ?? "", operation]));
	}

	/** Prism changes the document that it is given. */
	static async of(bundled: JsonObject): Promise<Prism> {
		return new Prism(await getHttpOperationsFromSpec(bundled));
	}

	/** The example of an answer, or what Prism makes up from the schema. Throws where Prism has another opinion of what is declared. */
	async ask(
		{ operationId, path }: Pick<OperationModel, "operationId" | "path">,
		{ code, mediaType, example }: DeclaredAnswer,
		{ dynamic, seed, request }: Making,
	): Promise<Made> {
		const known = this.#operations.get(operationId);
		if (known === undefined) throw new Error(`Prism knows no operation ${operationId}`);
		// A mock answers and never calls: without `callbacks` Prism leaves the client's web hook alone.
		const operation = { ...known, path, callbacks: [], responses: known.responses.filter((each) => each.code === code) };
		const status = firstStatus({ code });
		const mock = {
			dynamic,
			code: status,
			...(seed !== undefined && { seed }),
			...(mediaType !== undefined && { mediaTypes: [mediaType] }),
			...(example !== undefined && !dynamic && { exampleKey: example }),
		};
		const { query = {}, ...sent } = request ?? {};
		const input = { ...sent, method: operation.method as Input["method"], url: { path, query } } as Input;
		const outcome = await instance.request(input, [operation as PrismOperation], { ...config, mock })();
		if (outcome._tag === "Left") throw outcome.left;
		const { statusCode, headers = {}, body } = outcome.right.output;
		if (statusCode !== status) throw new Error(`Prism answers ${statusCode} where ${status} is declared`);
		return { headers, body };
	}
}
